package org.evidencestation.devices;

import java.util.List;
import java.util.Optional;

/** Who a recorder says it is: every claim with its origin, none of them proof. */
public record RecorderIdentity(RecorderKey key, List<Claim> claims) {
    public RecorderIdentity {
        claims = List.copyOf(claims);
    }

    /** The first claim of a kind; drivers list the most trustworthy first. */
    public Optional<String> first(Kind kind) {
        return claims.stream().filter(c -> c.kind() == kind).map(Claim::value).findFirst();
    }

    /** @param origin where it was read: {@code usb}, {@code sn.txt}, {@code volume}, {@code vendor} ... */
    public record Claim(Kind kind, String value, String origin) {}

    /** What a claim is about. */
    public enum Kind {
        VENDOR,
        MODEL,
        SERIAL,
        POLICE_NUMBER,
        DEVICE_NUMBER,
        OFFICER_NAME,
        UNIT_NUMBER,
        UNIT_NAME,
        VOLUME_ID,
        VOLUME_LABEL,
        USB_ID,
        /** What it records in, as {@code 1920x1080}. */
        RESOLUTION,
        /** A maker's own record in hex, where its fields could not be told apart. */
        IDENTITY_RECORD
    }
}
