package org.evidencestation.storage.seal;

/** The one form of hexadecimal text in every format of ours. Checked by hand: a journal holds millions of digests. */
final class Hex {
    private Hex() {}

    static boolean isLowerCase(String text, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }
}
