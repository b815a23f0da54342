package dev.tenon.runtime;

import dev.tenon.declaration.ModelSchema;
import java.util.ArrayList;
import java.util.List;

/** Speaks long texts in pieces. */
public final class SpeechPieces {

    private static final String SENTENCE_ENDS = "。.!?；;\n！？";

    private SpeechPieces() {}

    /** Speaks one piece. */
    public interface Piece {

        /**
         * Writes the audio of the text.
         *
         * @throws Exception as {@link LargeLanguageModel#invoke}
         */
        void speak(String text, AudioOutput out) throws Exception;
    }

    /**
     * Speaks the text of the request in pieces of the model's {@code word_limit}, one after the other: {@code max_workers} is only
     * declared to Dify. Of several WAV files only the first keeps its header, so that Dify gets one.
     *
     * @throws Exception what the piece throws
     */
    public static void speak(TtsRequest<?> request, AudioOutput out, Piece piece) throws Exception {
        ModelSchema schema = request.schema();
        Integer limit = schema == null ? null : schema.properties().wordLimit();
        WavPieces joined = new WavPieces(out);
        for (String text : limit == null ? List.of(request.text()) : split(request.text(), limit)) {
            joined.next();
            piece.speak(text, joined);
            joined.end();
        }
    }

    /**
     * Cuts a text into pieces of at most {@code limit} code points: behind the last end of a sentence in reach, else behind white
     * space, else hard. Nothing is lost and no piece is empty.
     */
    public static List<String> split(String text, int limit) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (text.codePointCount(start, text.length()) > limit) {
            int hard = text.offsetByCodePoints(start, limit);
            int end = lastCut(text, start, hard);
            pieces.add(text.substring(start, end));
            start = end;
        }
        if (start < text.length()) {
            pieces.add(text.substring(start));
        }
        return pieces;
    }

    private static int lastCut(String text, int start, int hard) {
        int whiteSpace = hard;
        boolean found = false;
        for (int i = hard - 1; i >= start; i--) {
            char c = text.charAt(i);
            if (SENTENCE_ENDS.indexOf(c) >= 0) {
                return i + 1;
            }
            if (!found && Character.isWhitespace(c)) {
                whiteSpace = i + 1;
                found = true;
            }
        }
        return whiteSpace;
    }
}
