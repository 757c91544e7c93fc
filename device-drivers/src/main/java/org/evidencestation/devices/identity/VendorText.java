package org.evidencestation.devices.identity;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.HexFormat;

/**
 * A text as vendors' libraries give it, in GBK of which GB18030 is the superset.
 *
 * @param value the text without padding, or its bytes in hex where they are no text
 */
record VendorText(String value, boolean decoded) {
    private static final Charset GB18030 = Charset.forName("GB18030");

    static VendorText of(byte[] bytes) {
        try {
            String text = GB18030.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .strip();
            if (text.codePoints().noneMatch(VendorText::isNoText)) {
                return new VendorText(text, true);
            }
        } catch (CharacterCodingException _) {
            return new VendorText(HexFormat.of().formatHex(bytes), false);
        }
        return new VendorText(HexFormat.of().formatHex(bytes), false);
    }

    private static boolean isNoText(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> false;
        };
    }
}
