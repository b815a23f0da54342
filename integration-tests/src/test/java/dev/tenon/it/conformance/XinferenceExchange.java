package dev.tenon.it.conformance;

import dev.tenon.annotation.ModelType;
import dev.tenon.runtime.json.Json;
import dev.tenon.testkit.PluginRequest;
import dev.tenon.testkit.Values;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A recorded call of a model.
 *
 * @param path where it went
 * @param status what was answered
 * @param contentType of the answer
 * @param body of the answer; of a stream its chunks, joined; of audio its bytes as Latin-1
 * @param streamed whether the answer is a stream
 */
record XinferenceExchange(String path, int status, String contentType, String body, boolean streamed) {

    private static final Map<String, ModelType> TYPES = Map.of(
            "/v1/chat/completions", ModelType.LLM,
            "/v1/completions", ModelType.LLM,
            "/v1/embeddings", ModelType.TEXT_EMBEDDING,
            "/v1/rerank", ModelType.RERANK,
            "/v1/audio/transcriptions", ModelType.SPEECH2TEXT,
            "/v1/audio/speech", ModelType.TTS);

    /** Returns the exchange, or null for one that a plugin never has. */
    static @Nullable XinferenceExchange of(@Nullable Object json) {
        if (!(json instanceof Map<?, ?> recording)
                || !(recording.get("request") instanceof Map<?, ?> request)
                || !(recording.get("response") instanceof Map<?, ?> response)
                || !"POST".equals(request.get("method"))
                || !TYPES.containsKey(String.valueOf(request.get("path")))) {
            return null;
        }
        boolean streamed = response.get("chunks") instanceof List<?>;
        List<?> pieces = streamed ? Values.list(response, "chunks") : Collections.singletonList(response.get("body"));
        XinferenceExchange exchange = new XinferenceExchange(
                String.valueOf(request.get("path")),
                ((Number) Values.at(response, "status")).intValue(),
                contentType(response),
                pieces.stream().map(XinferenceExchange::text).collect(Collectors.joining()),
                streamed);
        return !pieces.contains(null) && exchange.isAnswerOfOurs() ? exchange : null;
    }

    /** Of audio the beginning and the length were recorded. */
    private static String text(@Nullable Object piece) {
        if (piece instanceof Map<?, ?> audio) {
            byte[] head = Base64.getDecoder().decode(Values.text(audio, "base64_head"));
            byte[] whole = Arrays.copyOf(head, (int) Values.integer(audio, "bytes"));
            return new String(whole, StandardCharsets.ISO_8859_1);
        }
        return String.valueOf(piece);
    }

    /** Returns the body as it was on the wire, of audio in the same length. */
    byte[] bytes() {
        return body.getBytes(isAudio() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    /** Returns whether the answer is audio, be it none. */
    boolean isAudio() {
        return type() == ModelType.TTS && status < 400;
    }

    static String contentType(Map<?, ?> response) {
        for (Object header : Values.list(response, "headers")) {
            if (Values.text(header, "0").toLowerCase(Locale.ROOT).equals("content-type")) {
                return Values.text(header, "1");
            }
        }
        return "";
    }

    /** Some calls ask for what the plugin never asks for: subtitles, sparse vectors, more texts than fit into a batch. */
    private boolean isAnswerOfOurs() {
        if (status >= 400) {
            return true;
        }
        return switch (path) {
            case "/v1/embeddings" -> {
                int count = Values.list(Json.parse(body), "data").size();
                yield count > 0 && count <= 32;
            }
            case "/v1/audio/transcriptions" -> contentType.startsWith("application/json");
            default -> true;
        };
    }

    ModelType type() {
        return TYPES.get(path);
    }

    /** Returns what the server says of the model. */
    String description() {
        return switch (path) {
            case "/v1/chat/completions" ->
                "{\"model_type\":\"LLM\",\"model_ability\":[\"chat\",\"tools\"],\"model_engine\":\"llama.cpp\",\"context_length\":1024}";
            case "/v1/completions" ->
                "{\"model_type\":\"LLM\",\"model_ability\":[\"generate\"],\"context_length\":1024}";
            case "/v1/embeddings" -> "{\"model_type\":\"embedding\",\"max_tokens\":512}";
            case "/v1/rerank" -> "{\"model_type\":\"rerank\"}";
            case "/v1/audio/speech" ->
                "{\"model_type\":\"audio\",\"model_family\":\"ChatTTS\",\"model_ability\":[\"text2audio\"]}";
            default -> "{\"model_type\":\"audio\",\"model_ability\":[\"audio2text\"]}";
        };
    }

    /** Returns the request of Dify's to which this is the answer. */
    PluginRequest request(String url) {
        PluginRequest.ForModel model = PluginRequest.model(
                "xinference",
                type(),
                "m",
                Map.of("server_url", url, "model_uid", "m", "invoke_timeout", "20", "max_retries", "0"));
        return switch (path) {
            case "/v1/chat/completions", "/v1/completions" -> model.chat("Hi").with("stream", streamed);
            case "/v1/embeddings" -> model.embed(texts("data"));
            case "/v1/rerank" -> model.rerank("query", texts("results"));
            case "/v1/audio/speech" -> model.speak("Hello Dify!", "alloy");
            default -> model.transcribe(new byte[100]);
        };
    }

    /** Returns as many texts as the answer is about. */
    private String[] texts(String member) {
        long count = 1;
        if (status < 400) {
            List<?> elements = Values.list(Json.parse(body), member);
            count = elements.stream()
                            .mapToLong(element -> ((Number) Values.at(element, "index")).longValue())
                            .max()
                            .orElse(0)
                    + 1;
        }
        return Collections.nCopies((int) count, "text").toArray(String[]::new);
    }
}
