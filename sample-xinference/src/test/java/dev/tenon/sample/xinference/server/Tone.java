package dev.tenon.sample.xinference.server;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Speaks in tones: one for each letter. */
final class Tone {

    private static final int RATE = 16_000;
    private static final int SAMPLES_PER_LETTER = RATE / 20;

    private Tone() {}

    /** Returns a WAV file, 16 kHz, mono, 16 bits. */
    static byte[] wav(String text) {
        int samples = SAMPLES_PER_LETTER * Math.max(1, text.length());
        ByteBuffer wav = ByteBuffer.allocate(44 + 2 * samples).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 2 * samples);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        wav.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(2 * RATE).putShort((short) 2).putShort((short) 16);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(2 * samples);
        for (int i = 0; i < samples; i++) {
            char letter = text.isEmpty() ? 'a' : text.charAt(i / SAMPLES_PER_LETTER);
            double frequency = 200 + 10 * (letter % 64);
            wav.putShort((short) (6000 * Math.sin(2 * Math.PI * frequency * i / RATE)));
        }
        return wav.array();
    }
}
