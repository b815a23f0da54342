package dev.tenon.openai;

import dev.tenon.runtime.AudioOutput;
import dev.tenon.runtime.http.UpstreamResponse;
import dev.tenon.runtime.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** OpenAI's way of speaking. */
final class OpenAiSpeech extends SpeechApi {

    private static final int BUFFER = 64 << 10;

    @Override
    String path() {
        return "audio/speech";
    }

    @Override
    String accept() {
        return "*/*";
    }

    @Override
    OpenAiEndpoint endpoint(OpenAiEndpoint endpoint, String difyModel) {
        return endpoint;
    }

    @Override
    Map<String, @Nullable Object> body(String upstreamModel, String text, String voice, String format) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("model", upstreamModel);
        body.put("input", text);
        body.put("voice", voice);
        body.put("response_format", format);
        return body;
    }

    @Override
    boolean read(UpstreamResponse response, AudioOutput out) throws IOException {
        requireAudio(response);
        InputStream audio = response.body();
        byte[] buffer = new byte[BUFFER];
        boolean any = false;
        for (int n = audio.read(buffer); n >= 0; n = audio.read(buffer)) {
            if (n > 0) {
                any = true;
                out.write(buffer, 0, n);
            }
        }
        return any;
    }

    /** What can be read is no audio but what went wrong, whatever the status. */
    private static void requireAudio(UpstreamResponse response) {
        if (response.isJson()) {
            Map<String, @Nullable Object> document = response.bodyObject(OpenAiCalls.ANSWER_LIMIT);
            throw response.unexpected("no audio but JSON in the answer", Json.write(document));
        }
        if (response.contentType().startsWith("text/")) {
            throw response.unexpected("no audio but text in the answer", response.bodyText(OpenAiCalls.ANSWER_LIMIT));
        }
    }
}
