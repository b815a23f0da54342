package dev.tenon.runtime.protocol;

import dev.tenon.runtime.json.JsonNumbers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An array of numbers that is cut out of JSON which a parser has passed over. */
final class SpelledNumbers {

    private final byte[] array;
    private boolean finite = true;
    private boolean oneLine = true;

    /**
     * Cuts out an array.
     *
     * @param start where it begins
     * @param end the byte behind its last number, which becomes its end
     */
    SpelledNumbers(byte[] json, int start, int end) {
        array = Arrays.copyOfRange(json, start, end + 1);
        for (int i = 1; i < array.length - 1; i++) {
            byte b = array[i];
            if (b > '9') {
                finite &= array[i + 1] == '-';
            } else if (b < ' ') {
                oneLine = false;
            }
        }
        array[array.length - 1] = ']';
    }

    /** Returns false if a number has an exponent that may take it beyond what a double can be. */
    boolean areFinite() {
        return finite;
    }

    /** Returns the numbers, spelled on one line, as a frame is one. */
    JsonNumbers list(int count) {
        return JsonNumbers.spelled(new String(oneLine ? array : withoutSpace(), StandardCharsets.ISO_8859_1), count);
    }

    private byte[] withoutSpace() {
        byte[] dense = new byte[array.length];
        int length = 0;
        for (byte b : array) {
            if (b > ' ') {
                dense[length++] = b;
            }
        }
        return Arrays.copyOf(dense, length);
    }
}
