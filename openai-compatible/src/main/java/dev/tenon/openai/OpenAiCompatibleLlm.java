package dev.tenon.openai;

import dev.tenon.annotation.LlmMode;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.LargeLanguageModel;
import dev.tenon.runtime.LlmRequest;
import dev.tenon.runtime.LlmResponse;
import dev.tenon.runtime.error.InvokeBadRequestException;
import dev.tenon.runtime.http.JsonEventReader;
import dev.tenon.runtime.http.UpstreamResponse;
import dev.tenon.runtime.json.Json;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Large language models on a server that speaks OpenAI's HTTP API: {@code chat/completions}, or {@code completions} for models of mode
 * {@link LlmMode#COMPLETION}.
 *
 * @param <C> the credentials record
 * @param <P> the parameters record
 */
public abstract class OpenAiCompatibleLlm<C, P> implements LargeLanguageModel<C, P> {

    private final StreamOptions streamOptions = new StreamOptions();

    /** For subclasses. */
    protected OpenAiCompatibleLlm() {}

    /**
     * Says where the model is served.
     *
     * @throws Exception if that cannot be told; it is mapped as any other
     */
    protected abstract OpenAiEndpoint endpoint(String model, C credentials) throws Exception;

    /**
     * Says what the model can do.
     *
     * @throws Exception if that cannot be told; it is mapped as any other
     */
    protected ChatSettings settings(String model, C credentials) throws Exception {
        return ChatSettings.builder().build();
    }

    /**
     * Says whether the model is spoken to in messages or in one prompt; by default as its schema says.
     *
     * @throws Exception if that cannot be told; it is mapped as any other
     */
    protected LlmMode mode(LlmRequest<C, P> request) throws Exception {
        ModelSchema schema = request.schema();
        return schema != null && schema.properties().mode() == LlmMode.COMPLETION ? LlmMode.COMPLETION : LlmMode.CHAT;
    }

    /**
     * Says whether validation speaks to the model in messages or in one prompt.
     *
     * @throws Exception if that cannot be told; it is mapped as any other
     */
    protected LlmMode validationMode(String model, C credentials) throws Exception {
        return LlmMode.CHAT;
    }

    /**
     * Says whether validation asks for a stream, for servers that answer nothing else; by default it does not.
     *
     * @throws Exception if that cannot be told; it is mapped as any other
     */
    protected boolean validationStream(String model, C credentials) throws Exception {
        return false;
    }

    /**
     * Says how many tokens the answer of a validation may have, for models that refuse small limits; by default 5, of a stream 10, and 16
     * where the limit is {@code max_completion_tokens}.
     *
     * @throws Exception if that cannot be told; it is mapped as any other
     */
    protected OptionalInt validationTokens(String model, C credentials) throws Exception {
        return OptionalInt.empty();
    }

    /** Changes the body of a request as the last one before it is sent. */
    protected void customize(Map<String, @Nullable Object> body, LlmRequest<C, P> request) {}

    @Override
    public CredentialAdditions validateCredentials(String model, C credentials) throws Exception {
        new LlmValidation(
                        endpoint(model, credentials),
                        settings(model, credentials),
                        model,
                        validationMode(model, credentials),
                        validationStream(model, credentials),
                        validationTokens(model, credentials))
                .run();
        return CredentialAdditions.none();
    }

    @Override
    public void invoke(LlmRequest<C, P> request, LlmResponse out) throws Exception {
        OpenAiEndpoint endpoint = endpoint(request.model(), request.credentials());
        ChatSettings settings = settings(request.model(), request.credentials());
        LlmMode mode = mode(request);
        boolean stream = request.stream()
                && (settings.streamsToolCalls() || request.tools().isEmpty());
        String model = endpoint.upstreamModel(request.model());
        Map<String, @Nullable Object> body = mode == LlmMode.CHAT
                ? ChatBody.chat(request, settings, model, stream)
                : ChatBody.completion(request, settings, model, stream);
        customize(body, request);
        boolean thinking = !Boolean.FALSE.equals(ThinkingMembers.decision(request.parameterValues(), settings));
        ChatAnswer answer = new ChatAnswer(out, thinking, settings.finishUsageWins());
        OpenAiCalls.call(endpoint, () -> {
            try (UpstreamResponse response = send(endpoint, path(mode), body, stream)) {
                read(response, stream, answer, endpoint);
                return answer;
            }
        });
    }

    static String path(LlmMode mode) {
        return mode == LlmMode.CHAT ? "chat/completions" : "completions";
    }

    private UpstreamResponse send(
            OpenAiEndpoint endpoint, String path, Map<String, @Nullable Object> body, boolean stream) {
        String accept = stream ? "text/event-stream" : "application/json";
        if (streamOptions.refusedBy(endpoint)) {
            body.remove("stream_options");
        }
        try {
            return OpenAiCalls.post(endpoint, path, body, accept);
        } catch (InvokeBadRequestException e) {
            if (!body.containsKey("stream_options") || !streamOptions.refused(endpoint, e)) {
                throw e;
            }
            body.remove("stream_options");
            return OpenAiCalls.post(endpoint, path, body, accept);
        }
    }

    /** Some servers ignore {@code stream}: what counts is what they say they answer. */
    private static void read(UpstreamResponse response, boolean stream, ChatAnswer answer, OpenAiEndpoint endpoint) {
        if (!isStream(response, stream)) {
            Map<String, @Nullable Object> document = OpenAiCalls.object(response, endpoint);
            if (!ChatAnswer.hasChoice(document)) {
                throw response.unexpected("the answer has no choices", Json.write(document));
            }
            answer.whole(document);
            return;
        }
        response.beforeWaiting(answer::flush);
        readEvents(response.events(endpoint.answers()), answer);
        answer.end();
        if (!answer.finished()) {
            System.getLogger(OpenAiCompatibleLlm.class.getName())
                    .log(System.Logger.Level.WARNING, "the stream ended without a finish reason");
        }
    }

    /** Returns whether the answer is a stream, where a server says nothing of that as it was asked for. */
    static boolean isStream(UpstreamResponse response, boolean asked) {
        return response.contentType().equals("text/event-stream") || (asked && !response.isJson());
    }

    /** What came before an error that ends the stream is part of the answer. */
    private static void readEvents(JsonEventReader events, ChatAnswer answer) {
        try {
            for (Map<String, @Nullable Object> event = events.next(); event != null; event = events.next()) {
                answer.event(event);
            }
        } finally {
            answer.flush();
        }
    }
}
