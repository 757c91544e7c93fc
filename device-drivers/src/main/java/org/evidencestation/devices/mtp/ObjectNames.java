package org.evidencestation.devices.mtp;

/** Makes one step of a path from what a recorder calls an object: never one that leads elsewhere. */
final class ObjectNames {
    private ObjectNames() {}

    static String step(String name) {
        StringBuilder step = new StringBuilder();
        name.codePoints().map(ObjectNames::harmless).forEach(step::appendCodePoint);
        String text = step.toString();
        return text.isBlank() || text.equals(".") || text.equals("..")
                ? "_" + text.strip().replace('.', '_')
                : text;
    }

    private static int harmless(int character) {
        if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
            return 0xFFFD;
        }
        return character == '/' || character == '\\' || Character.isISOControl(character) ? '_' : character;
    }
}
