package dev.tenon.toolkit.importer.source;

/** What a class file takes for a constant. */
final class Constants {

    /** The longest string that javac takes, in bytes as class files spell it: each half of a pair for itself, and none that is zero. */
    static final int MOST_BYTES = 65_534;

    private Constants() {}

    /** Returns the text, or as much of its beginning as fits. */
    static String fitted(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            bytes += bytes(text.charAt(i));
            if (bytes > MOST_BYTES) {
                boolean inPair = Character.isLowSurrogate(text.charAt(i))
                        && i > 0
                        && Character.isHighSurrogate(text.charAt(i - 1));
                return text.substring(0, inPair ? i - 1 : i);
            }
        }
        return text;
    }

    private static int bytes(char each) {
        if (each != 0 && each < 0x80) {
            return 1;
        }
        return each < 0x800 ? 2 : 3;
    }
}
