package org.evidencestation.devices.mtp;

import java.util.ArrayList;
import java.util.List;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.RecorderIdentity;
import org.evidencestation.devices.RecorderIdentity.Claim;
import org.evidencestation.devices.RecorderIdentity.Kind;

/**
 * Who a recorder says it is: the plug and the protocol each with its own words, also where they differ. The plug comes
 * first, because its serial number is the one the key is made of.
 */
final class MtpIdentity {
    private static final String USB = "usb";
    private static final String MTP = "mtp";

    private MtpIdentity() {}

    static RecorderIdentity of(MtpDevice device, MtpSession session) throws DeviceException {
        List<Claim> claims = new ArrayList<>();
        UsbNames usb = device.names();
        DeviceInfo info = session.info();
        usb.serial().ifPresent(text -> claim(claims, Kind.SERIAL, text, USB));
        if (!session.has(Quirk.SERIAL_OF_THE_MAKE)) {
            claim(claims, Kind.SERIAL, info.serial(), MTP);
        }
        usb.manufacturer().ifPresent(text -> claim(claims, Kind.VENDOR, text, USB));
        claim(claims, Kind.VENDOR, info.manufacturer(), MTP);
        usb.model().ifPresent(text -> claim(claims, Kind.MODEL, text, USB));
        claim(claims, Kind.MODEL, info.model(), MTP);
        for (StorageInfo storage : storages(session)) {
            claim(claims, Kind.VOLUME_LABEL, storage.description(), MTP);
            claim(claims, Kind.VOLUME_ID, storage.volumeId(), MTP);
        }
        claims.add(new Claim(Kind.USB_ID, usb.id(), USB));
        return new RecorderIdentity(device.key(), claims);
    }

    /** None where the recorder is locked: it is known by its other words then. */
    private static List<StorageInfo> storages(MtpSession session) throws DeviceException {
        List<StorageInfo> storages = new ArrayList<>();
        try {
            for (long storage : Storages.of(session)) {
                storages.add(StorageInfo.parse(session.ask(Op.GET_STORAGE_INFO, storage)));
            }
        } catch (DeviceException e) {
            switch (e.reason()) {
                case LOCKED_OR_NO_MEDIA, ACCESS_DENIED, UNSUPPORTED, NOT_FOUND -> storages.clear();
                default -> throw e;
            }
        }
        return storages;
    }

    private static void claim(List<Claim> claims, Kind kind, String text, String origin) {
        if (!text.isBlank()) {
            claims.add(new Claim(kind, text.strip(), origin));
        }
    }
}
