package dev.tenon.openai;

import static dev.tenon.openai.JsonValues.number;
import static dev.tenon.openai.JsonValues.text;

import dev.tenon.runtime.AudioOutput;
import dev.tenon.runtime.error.InvokeBadRequestException;
import dev.tenon.runtime.http.UpstreamResponse;
import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.json.JsonException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way of speaking of BytePlus and Volcano Engine. */
final class BytePlusSpeech extends SpeechApi {

    /** The code of the line that says that nothing more comes. */
    private static final long END = 20_000_000;

    private final @Nullable String resourceId;
    private final int sampleRate;

    BytePlusSpeech(@Nullable String resourceId, int sampleRate) {
        this.resourceId = resourceId;
        this.sampleRate = sampleRate;
    }

    @Override
    String path() {
        return "tts/unidirectional";
    }

    @Override
    String accept() {
        return "application/json";
    }

    /** The headers of the author are sent last here, too. */
    @Override
    OpenAiEndpoint endpoint(OpenAiEndpoint endpoint, String difyModel) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (endpoint.apiKey() != null && !endpoint.apiKey().reveal().isBlank()) {
            headers.put("x-api-key", endpoint.apiKey().reveal().strip());
        }
        headers.put("X-Api-Resource-Id", resourceId == null ? endpoint.upstreamModel(difyModel) : resourceId);
        headers.putAll(endpoint.headers());
        return endpoint.withoutApiKey().withHeaders(headers);
    }

    @Override
    Map<String, @Nullable Object> body(String upstreamModel, String text, String voice, String format) {
        Map<String, @Nullable Object> audio = new LinkedHashMap<>();
        audio.put("format", format);
        audio.put("sample_rate", sampleRate);
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("text", text);
        parameters.put("speaker", voice);
        parameters.put("audio_params", audio);
        parameters.put("additions", "{}");
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("req_params", parameters);
        return body;
    }

    @Override
    boolean read(UpstreamResponse response, AudioOutput out) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
        boolean any = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank()) {
                continue;
            }
            Map<String, @Nullable Object> document = document(line, response);
            if (number(document.get("code")) == END) {
                break;
            }
            requireSuccess(document, response);
            String data = text(document.get("data"));
            if (data != null) {
                out.write(audio(data, response));
                any = true;
            }
        }
        return any;
    }

    private static Map<String, @Nullable Object> document(String line, UpstreamResponse response) {
        try {
            return Json.parseObject(line);
        } catch (JsonException e) {
            throw response.unexpected("a line of the answer is no JSON object", line);
        }
    }

    private static void requireSuccess(Map<String, @Nullable Object> document, UpstreamResponse response) {
        response.requireNoError(document);
        long code = number(document.get("code"));
        if (code > 0) {
            String message = text(document.get("message"));
            throw new InvokeBadRequestException(response.mask("the server refused to speak: "
                    + (message == null ? Json.write(document) : message) + " (code " + code + ")"));
        }
    }

    private static byte[] audio(String data, UpstreamResponse response) {
        try {
            return Base64.getDecoder().decode(data);
        } catch (IllegalArgumentException e) {
            throw response.unexpected("the audio of the answer is no base64", data);
        }
    }
}
