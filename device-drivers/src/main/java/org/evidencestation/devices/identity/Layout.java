package org.evidencestation.devices.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How a vendor lays out {@code ZFY_INFO}: product number, police number, officer's name, unit code, unit's name. Two forms
 * are in use; a record says which it has only by where its NULs are.
 */
public enum Layout {
    /** 94 bytes: each field ends with a NUL of its own. */
    A,
    /** 89 bytes: fields without NUL, padded where they are short. */
    B;

    private List<Integer> lengths() {
        return switch (this) {
            case A -> List.of(8, 7, 33, 13, 33);
            case B -> List.of(7, 6, 32, 12, 32);
        };
    }

    private int size() {
        return lengths().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The five fields without their padding.
     *
     * @param record as the library left it; missing bytes are NUL
     * @return empty if the record cannot have this form
     */
    Optional<List<byte[]>> cut(byte[] record) {
        byte[] whole = Arrays.copyOf(record, Math.max(record.length, size()));
        List<byte[]> fields = new ArrayList<>();
        int at = 0;
        for (int length : lengths()) {
            byte[] field = Arrays.copyOfRange(whole, at, at + length);
            int used = used(field);
            if (!fits(field, used)) {
                return Optional.empty();
            }
            fields.add(Arrays.copyOf(field, used));
            at += length;
        }
        return this == B && !isNul(whole, at) ? Optional.empty() : Optional.of(fields);
    }

    private static int used(byte[] field) {
        int used = 0;
        while (used < field.length && field[used] != 0) {
            used++;
        }
        return used;
    }

    /** What is left behind a NUL that ends a text is of no account; where NUL is only padding nothing follows it. */
    private boolean fits(byte[] field, int used) {
        return switch (this) {
            case A -> field[field.length - 1] == 0;
            case B -> isNul(field, used);
        };
    }

    private static boolean isNul(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
