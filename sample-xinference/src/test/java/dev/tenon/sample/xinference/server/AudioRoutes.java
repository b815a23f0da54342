package dev.tenon.sample.xinference.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code POST /v1/audio/transcriptions} and {@code POST /v1/audio/speech}. */
final class AudioRoutes {

    private static final Set<String> NOT_STREAMING = Set.of("Kokoro", "MeloTTS", "F5-TTS", "NewVoice", "NewerVoice");

    void transcribe(Exchange exchange, @Nullable Served model, String form) throws IOException {
        if (!form.contains("name=\"file\"")) {
            exchange.json(
                    422,
                    Map.of(
                            "detail",
                            List.of(Map.of(
                                    "type", "missing", "loc", List.of("body", "file"), "msg", "Field required"))));
        } else if (model == null || !model.can("audio2text")) {
            exchange.detail(500, "[address=127.0.0.1:1, pid=2] Model is not for creating transcription.");
        } else if (!form.contains("RIFF")
                && !form.contains("ID3")
                && !form.contains("OggS")
                && !form.contains("fLaC")) {
            exchange.detail(
                    500, "[address=127.0.0.1:1, pid=2] Soundfile is either not in the correct format or is malformed.");
        } else {
            exchange.json(200, Map.of("text", " A recording of " + form.length() / 1000 + " kilobytes."));
        }
    }

    /** Returns the value of a field of a form. */
    static @Nullable String field(String form, String name) {
        int at = form.indexOf("name=\"" + name + "\"\r\n\r\n");
        if (at < 0) {
            return null;
        }
        int start = form.indexOf("\r\n\r\n", at) + 4;
        return form.substring(start, form.indexOf("\r\n", start));
    }

    void speak(Exchange exchange, Served model, Map<String, @Nullable Object> request) throws IOException {
        boolean stream = Boolean.TRUE.equals(request.get("stream"));
        if (!model.can("text2audio")) {
            exchange.detail(500, "[address=127.0.0.1:1, pid=2] Model is not for creating speech.");
        } else if (stream && NOT_STREAMING.contains(model.family())) {
            exchange.detail(500, "[address=127.0.0.1:1, pid=2] " + model.family() + " does not support stream mode.");
        } else if (!(request.get("voice") instanceof String)) {
            exchange.detail(500, "[address=127.0.0.1:1, pid=2] object of type 'NoneType' has no len()");
        } else {
            speak(
                    exchange,
                    String.valueOf(request.get("input")),
                    String.valueOf(request.get("response_format")),
                    stream);
        }
    }

    private static void speak(Exchange exchange, String text, String format, boolean stream) throws IOException {
        byte[] audio = format.equals("wav") ? Tone.wav(text) : silentMp3(text.length());
        if (!stream) {
            exchange.bytes(200, format.equals("wav") ? "audio/wav" : "audio/mpeg", audio);
            return;
        }
        ChunkedBody body = exchange.chunked("application/octet-stream");
        int chunks = 0;
        for (int i = 0; i < audio.length; i += 4096) {
            if (chunks++ == exchange.fault().events()) {
                throw body.cut();
            }
            body.write(Arrays.copyOfRange(audio, i, Math.min(i + 4096, audio.length)));
        }
        body.end();
    }

    /** Frames of MPEG-1 layer III, 32 kbit/s, 44.1 kHz, mono, without a sound: 104 bytes and 26 ms each. */
    private static byte[] silentMp3(int characters) {
        byte[] frame = new byte[104];
        byte[] header = {(byte) 0xff, (byte) 0xfb, 0x10, (byte) 0xc4};
        System.arraycopy(header, 0, frame, 0, header.length);
        ByteArrayOutputStream audio = new ByteArrayOutputStream();
        for (int i = 0; i < 4 + 2 * characters; i++) {
            audio.writeBytes(frame);
        }
        return audio.toByteArray();
    }

    static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
