package dev.tenon.runtime.rehearsal;

import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.FloatRule;
import dev.tenon.declaration.IntRule;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ModelSchemaBuilder;
import dev.tenon.runtime.LargeLanguageModel;
import dev.tenon.runtime.LlmRequest;
import dev.tenon.runtime.LlmResponse;
import dev.tenon.runtime.http.JsonEventReader;
import dev.tenon.runtime.http.Timeouts;
import dev.tenon.runtime.http.UpstreamClient;
import dev.tenon.runtime.http.UpstreamRequest;
import dev.tenon.runtime.http.UpstreamResponse;
import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.rehearsal.RehearsalPlugin.Credentials;
import dev.tenon.runtime.rehearsal.RehearsalPlugin.Parameters;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A language model whose upstream answers with a text, with events or with an error, as the model's name says. */
final class RehearsalModel implements LargeLanguageModel<Credentials, Parameters> {

    static final String TEXT = "text";
    static final String EVENTS = "events";
    static final String ERROR = "error";

    private static final int ANSWER_LIMIT = 1 << 10;

    /** What the upstream answers, by path. */
    static Map<String, String> upstream() {
        String document = "{\"text\":\"Hello\",\"weight\":0.5,\"choices\":[{\"finish_reason\":\"stop\"}]}";
        String event = "data: " + document + "\n\n";
        return Map.of(
                "/" + TEXT,
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + document.length() + "\r\n\r\n"
                        + document,
                "/" + EVENTS,
                "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + Integer.toHexString(event.length()) + "\r\n" + event
                        + "\r\ne\r\ndata: [DONE]\n\n\r\n0\r\n\r\n",
                "/" + ERROR,
                "HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nContent-Length: 27\r\n\r\n"
                        + "{\"error\":{\"message\":\"No.\"}}");
    }

    @Override
    public ModelSchema customizableSchema(String model, Credentials credentials) {
        return ModelSchemaBuilder.of(ModelType.LLM, model)
                .mode(LlmMode.CHAT)
                .contextSize(4096)
                .parameter(FloatRule.of("temperature"))
                .parameter(IntRule.of("max_tokens").max(4096).defaultValue(512))
                .build();
    }

    @Override
    public void invoke(LlmRequest<Credentials, Parameters> request, LlmResponse out) {
        Credentials credentials = request.credentials();
        UpstreamRequest upstream = UpstreamRequest.post(credentials.server().resolve(request.model()))
                .header("Accept", "*/*")
                .bearer(credentials.apiKey())
                .timeouts(Timeouts.ofAnswer(Duration.ofSeconds(5)))
                .maxRetries(credentials.retries())
                .json(Json.write(Map.of(
                        "stream", request.stream(),
                        "temperature", request.parameters().temperature(),
                        "prompt", request.messages().get(0).text())))
                .build();
        try (UpstreamResponse response = UpstreamClient.shared().send(upstream).requireSuccess()) {
            if (response.isJson()) {
                show(response.bodyObject(ANSWER_LIMIT), out);
            } else {
                JsonEventReader events = response.events();
                for (Map<String, @Nullable Object> event = events.next(); event != null; event = events.next()) {
                    show(event, out);
                }
            }
        }
        out.usage(1, 1).finishReason("stop");
    }

    private static void show(Map<String, @Nullable Object> document, LlmResponse out) {
        out.text(String.valueOf(document.get("text")));
    }
}
