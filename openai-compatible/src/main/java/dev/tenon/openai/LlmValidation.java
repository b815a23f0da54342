package dev.tenon.openai;

import static dev.tenon.openai.JsonValues.list;
import static dev.tenon.openai.JsonValues.text;

import dev.tenon.annotation.LlmMode;
import dev.tenon.runtime.error.InvokeBadRequestException;
import dev.tenon.runtime.error.InvokeServerUnavailableException;
import dev.tenon.runtime.http.JsonEventReader;
import dev.tenon.runtime.http.Timeouts;
import dev.tenon.runtime.http.UpstreamResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Asks a chat model for a few tokens, to see whether it answers. */
final class LlmValidation {

    private static final int TOKENS = 5;
    private static final int STREAMED_TOKENS = 10;
    private static final int COMPLETION_TOKENS = 16;

    private final OpenAiEndpoint endpoint;
    private final ChatSettings settings;
    private final String model;
    private final LlmMode mode;
    private final boolean stream;
    private final OptionalInt tokens;

    /** @param tokens the most tokens of the answer, if the author says how many */
    LlmValidation(
            OpenAiEndpoint endpoint,
            ChatSettings settings,
            String model,
            LlmMode mode,
            boolean stream,
            OptionalInt tokens) {
        this.mode = mode;
        this.stream = stream;
        this.endpoint = endpoint.withTimeouts(Timeouts.validation());
        this.settings = settings;
        this.model = model;
        this.tokens = tokens;
    }

    /** Succeeds if the model answers; if another setting would have worked, the error says which. */
    void run() {
        OpenAiCalls.call(endpoint, () -> {
            Map<String, @Nullable Object> body = body();
            try {
                ask(body);
            } catch (InvokeBadRequestException e) {
                throw explained(e, body);
            }
            return body;
        });
    }

    private void ask(Map<String, @Nullable Object> body) {
        String accept = stream ? "text/event-stream" : "application/json";
        try (UpstreamResponse response = OpenAiCalls.post(endpoint, OpenAiCompatibleLlm.path(mode), body, accept)) {
            if (!answers(response)) {
                throw new InvokeServerUnavailableException("the answer to a test message has no choices");
            }
        }
    }

    private boolean answers(UpstreamResponse response) {
        if (!OpenAiCompatibleLlm.isStream(response, stream)) {
            Map<String, @Nullable Object> answer = OpenAiCalls.object(response, endpoint);
            requireKind(answer);
            return hasChoices(answer);
        }
        JsonEventReader events = response.events(endpoint.answers());
        for (Map<String, @Nullable Object> event = events.next(); event != null; event = events.next()) {
            if (hasChoices(event)) {
                return true;
            }
        }
        return false;
    }

    /** A server that answers something else than was asked for may be another one than was meant. */
    private void requireKind(Map<String, @Nullable Object> answer) {
        String kind = text(answer.get("object"));
        String wanted = mode == LlmMode.CHAT ? "chat.completion" : "text_completion";
        if (kind != null && !kind.equals(wanted)) {
            throw new InvokeServerUnavailableException(
                    "the answer to a test message is no " + wanted + " but calls itself " + kind);
        }
    }

    private static boolean hasChoices(Map<String, @Nullable Object> answer) {
        return !list(answer.get("choices")).isEmpty();
    }

    private Map<String, @Nullable Object> body() {
        String upstreamModel = endpoint.upstreamModel(model);
        String limit = ChatBody.tokenParameter(settings, upstreamModel);
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("model", upstreamModel);
        if (mode == LlmMode.CHAT) {
            body.put("messages", List.of(Map.of("role", "user", "content", "ping")));
        } else {
            body.put("prompt", "ping");
        }
        body.put("stream", stream);
        int few = stream ? STREAMED_TOKENS : TOKENS;
        body.put(limit, tokens.orElse(limit.equals("max_tokens") ? few : COMPLETION_TOKENS));
        return body;
    }

    /** Tries once more with what the text of the error hints at, only to name what has to be changed. */
    private InvokeBadRequestException explained(InvokeBadRequestException error, Map<String, @Nullable Object> body) {
        String text = String.valueOf(error.getMessage());
        Map<String, @Nullable Object> second = new LinkedHashMap<>(body);
        String advice;
        if (error.status() != 400) {
            return error;
        } else if (text.contains("max_completion_tokens")
                || text.contains("max_output_tokens")
                || text.contains("integer_below_min_value")) {
            boolean old = second.remove("max_tokens") != null;
            second.remove("max_completion_tokens");
            second.put(old ? "max_completion_tokens" : "max_tokens", tokens.orElse(COMPLETION_TOKENS));
            advice = old ? "send the token limit as max_completion_tokens" : "send the token limit as max_tokens";
        } else if (text.contains("budget_tokens") || text.contains("thinking")) {
            second.put("thinking", Map.of("type", "disabled"));
            advice = "turn thinking off";
        } else {
            return error;
        }
        try {
            ask(second);
        } catch (RuntimeException alsoFails) {
            error.addSuppressed(alsoFails);
            return error;
        }
        InvokeBadRequestException explained =
                new InvokeBadRequestException(text + " (it works when you " + advice + ")", error);
        explained.from(error.status(), error.requestId());
        return explained;
    }
}
