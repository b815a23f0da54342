package dev.tenon.openai;

import dev.tenon.annotation.LlmMode;
import dev.tenon.runtime.Secret;
import dev.tenon.runtime.error.InvokeException;
import dev.tenon.runtime.error.InvokeRateLimitException;
import dev.tenon.runtime.glue.CredentialValues;
import dev.tenon.runtime.http.Timeouts;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the server is and how it wants to be spoken to.
 *
 * @param url its address
 * @param apiKey its key
 * @param header sent as {@code X-Tenant}
 * @param kind the name of the settings
 */
record TestCredentials(String url, Optional<Secret> apiKey, Optional<String> header, String kind) {

    static TestCredentials bind(CredentialValues values) {
        String url = values.required("url").text();
        Optional<Secret> apiKey = values.optional("api_key").optionalSecret();
        Optional<String> header = values.optional("header").optionalText();
        Optional<String> kind = values.optional("kind").optionalText();
        values.check();
        return new TestCredentials(url, apiKey, header, kind.orElse(""));
    }

    OpenAiEndpoint endpoint() {
        OpenAiEndpoint endpoint = OpenAiEndpoint.of(url, apiKey.orElse(null))
                .withModel(kind.equals("renamed") ? "upstream-name" : null)
                .withTimeouts(Timeouts.ofAnswer(Duration.ofSeconds(20)))
                .withMaxRetries(0)
                .withHeaders(header.map(value -> Map.of("X-Tenant", value)).orElse(Map.of()));
        return switch (kind) {
            case "otherwise" -> endpoint.withPath("/own/path?way=2").withAnswers(TestCredentials::unwrapped);
            case "other-errors" -> endpoint.withErrors(TestCredentials::understood);
            default -> endpoint;
        };
    }

    /** A server whose authors found a status of their own for too many requests. */
    private static InvokeException understood(InvokeException error) {
        return String.valueOf(error.getMessage()).contains("E1302")
                ? new InvokeRateLimitException("understood: " + error.getMessage())
                : error;
    }

    private static Map<String, @Nullable Object> unwrapped(Map<String, @Nullable Object> answer) {
        return JsonValues.object(answer.get("payload"));
    }

    LlmMode mode() {
        return kind.equals("completion") ? LlmMode.COMPLETION : LlmMode.CHAT;
    }

    ChatSettings settings() {
        ChatSettings.Builder settings = ChatSettings.builder();
        return switch (kind) {
            case "functions" -> settings.tools(ToolFormat.FUNCTIONS).build();
            case "no-null" -> settings.nullContent(false).build();
            case "no-tools" -> settings.tools(ToolFormat.NONE).build();
            case "whole-tools" -> settings.streamsToolCalls(false).build();
            case "text-only" -> settings.media(Set.of()).build();
            case "urls" -> settings.mediaFormat(MediaFormat.URLS).build();
            case "image-urls" -> settings.mediaFormat(MediaFormat.IMAGE_URL).build();
            case "thinks" -> settings.thinking(Thinking.ON).extended(true).build();
            case "thinks-not" -> settings.thinking(Thinking.OFF).extended(true).build();
            case "extended" -> settings.extended(true).build();
            case "may-think" -> settings.thinking(Thinking.CHOICE).build();
            case "completion-tokens" ->
                settings.tokenParameter(TokenParameter.MAX_COMPLETION_TOKENS).build();
            case "web-standard" -> settings.webSearch(WebSearch.TOOL_STANDARD).build();
            case "web-simple" -> settings.webSearch(WebSearch.TOOL_SIMPLE).build();
            case "web-parameter" -> settings.webSearch(WebSearch.PARAMETER).build();
            case "plain" ->
                settings.sendUser(false)
                        .includeUsage(false)
                        .developerRole(false)
                        .systemFirst(true)
                        .build();
            case "finish-usage" -> settings.finishUsageWins(true).build();
            default -> settings.build();
        };
    }
}
