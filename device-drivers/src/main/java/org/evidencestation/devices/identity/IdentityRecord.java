package org.evidencestation.devices.identity;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.evidencestation.devices.RecorderIdentity.Claim;
import org.evidencestation.devices.RecorderIdentity.Kind;

/** What {@code ZFY_INFO} says. Numbers a recorder is delivered with are nobody's and not claimed. */
public final class IdentityRecord {
    private static final String FACTORY_SERIAL = "1234567";
    private static final String FACTORY_POLICE_NUMBER = "123456";
    private static final List<Kind> FIELDS =
            List.of(Kind.DEVICE_NUMBER, Kind.POLICE_NUMBER, Kind.OFFICER_NAME, Kind.UNIT_NUMBER, Kind.UNIT_NAME);

    private final List<Claim> claims;

    private IdentityRecord(List<Claim> claims) {
        this.claims = claims;
    }

    /**
     * @param record raw; where it does not have the layout its fields cannot be told apart, and it is claimed as a whole
     * @param origin of every claim; a suffix says what is in hex
     */
    public static IdentityRecord of(byte[] record, Layout layout, String origin) {
        Optional<List<byte[]>> fields = layout.cut(record);
        if (fields.isEmpty()) {
            String hex = HexFormat.of().formatHex(record);
            return new IdentityRecord(
                    List.of(new Claim(Kind.IDENTITY_RECORD, hex, origin + ":not-layout-" + layout + ":hex")));
        }
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < FIELDS.size(); i++) {
            claim(FIELDS.get(i), fields.get().get(i), origin).ifPresent(claims::add);
        }
        return new IdentityRecord(claims);
    }

    /**
     * One field as a claim.
     *
     * @param bytes without padding
     * @return empty for one that was never set
     */
    public static Optional<Claim> claim(Kind kind, byte[] bytes, String origin) {
        if (isErasedMemory(bytes)) {
            return Optional.empty();
        }
        VendorText text = VendorText.of(bytes);
        String from = text.decoded() ? origin : origin + ":hex";
        return text.value().isEmpty() || isFactory(kind, text.value())
                ? Optional.empty()
                : Optional.of(new Claim(kind, text.value(), from));
    }

    private static boolean isErasedMemory(byte[] bytes) {
        for (byte one : bytes) {
            if (one != (byte) 0xFF) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFactory(Kind kind, String value) {
        return switch (kind) {
            case DEVICE_NUMBER -> value.equals(FACTORY_SERIAL) || value.matches("0+");
            case POLICE_NUMBER -> value.equals(FACTORY_POLICE_NUMBER) || value.matches("0+");
            case UNIT_NUMBER -> value.matches("0+");
            default -> false;
        };
    }

    public List<Claim> claims() {
        return claims;
    }
}
