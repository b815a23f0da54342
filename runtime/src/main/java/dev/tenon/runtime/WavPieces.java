package dev.tenon.runtime;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Joins the audio of several answers: of WAV files all but the first lose their header. Other audio is passed as it comes. */
final class WavPieces implements AudioOutput {

    private static final int NOT_YET = -1;
    private static final int CHUNKS = 12;
    private static final int CHUNK_HEADER = 8;

    /** Beyond this no header is looked for. */
    private static final int LONGEST_HEADER = 64 << 10;

    private final AudioOutput out;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private boolean later;
    private boolean inHeader;

    WavPieces(AudioOutput out) {
        this.out = out;
    }

    /** Says that what is written from now on is the next answer. */
    void next() {
        inHeader = later;
        later = true;
    }

    /** Says that the answer is complete. */
    void end() {
        if (inHeader && head.size() > 0) {
            out.write(head.toByteArray());
            head.reset();
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (!inHeader) {
            out.write(bytes, offset, length);
            return;
        }
        head.write(bytes, offset, length);
        byte[] soFar = head.toByteArray();
        int audio = audioStart(soFar);
        if (audio != NOT_YET) {
            inHeader = false;
            head.reset();
            if (audio < soFar.length) {
                out.write(soFar, audio, soFar.length - audio);
            }
        }
    }

    /** Returns where the audio begins, 0 if this is no WAV file. */
    private static int audioStart(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!"RIFF".startsWith(text.substring(0, Math.min(4, text.length())))
                || text.length() > LONGEST_HEADER
                || (text.length() >= CHUNKS && !text.startsWith("WAVE", 8))) {
            return 0;
        }
        ByteBuffer little = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long at = CHUNKS;
        while (at + CHUNK_HEADER <= bytes.length) {
            if (text.startsWith("data", (int) at)) {
                return (int) at + CHUNK_HEADER;
            }
            long size = Integer.toUnsignedLong(little.getInt((int) at + 4));
            at += CHUNK_HEADER + size + size % 2;
        }
        return at > LONGEST_HEADER ? 0 : NOT_YET;
    }
}
