package dev.tenon.openai;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A short sound for trying out a speech-to-text model. */
final class SampleAudio {

    private static final int RATE = 16_000;
    private static final int SAMPLES = RATE / 2;
    private static final int HEADER = 44;

    private SampleAudio() {}

    /** Returns half a second of a soft tone: WAV, 16 kHz, mono, 16 bits. */
    static byte[] wav() {
        ByteBuffer wav = ByteBuffer.allocate(HEADER + 2 * SAMPLES).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(ascii("RIFF")).putInt(HEADER - 8 + 2 * SAMPLES).put(ascii("WAVEfmt "));
        wav.putInt(16).putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(2 * RATE);
        wav.putShort((short) 2).putShort((short) 16).put(ascii("data")).putInt(2 * SAMPLES);
        for (int i = 0; i < SAMPLES; i++) {
            wav.putShort((short) (3000 * Math.sin(2 * Math.PI * 220 * i / RATE)));
        }
        return wav.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
