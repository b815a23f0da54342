package dev.tenon.toolkit.yaml;

import org.yaml.snakeyaml.error.Mark;

/** A text whose characters can be found by the places of the parser, which counts code points. */
final class CodePoints {

    private static final int STEP = 1024;

    private final String text;

    /** Where each of so many code points begins, so that none is counted from the start of the text. */
    private final int[] starts;

    CodePoints(String text) {
        this.text = text;
        this.starts = new int[text.length() / STEP + 1];
        int count = 0;
        for (int index = 0; index < text.length(); index = text.offsetByCodePoints(index, 1)) {
            if (count % STEP == 0) {
                starts[count / STEP] = index;
            }
            count++;
        }
    }

    /** Returns the text. */
    String text() {
        return text;
    }

    /** Returns the index of the character at a place of the parser. */
    int index(Mark mark) {
        int block = mark.getIndex() / STEP;
        return text.offsetByCodePoints(starts[block], mark.getIndex() % STEP);
    }

    /** Returns what stands between two places of the parser. */
    String between(Mark start, Mark end) {
        return text.substring(index(start), index(end));
    }
}
