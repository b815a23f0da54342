package dev.tenon.openai;

import dev.tenon.runtime.LlmRequest;
import dev.tenon.runtime.message.PromptMessage;
import dev.tenon.runtime.message.PromptMessageTool;
import dev.tenon.runtime.message.ToolChoice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Builds the body of a chat or completion request. */
final class ChatBody {

    private static final Pattern COMPLETION_TOKENS = Pattern.compile("(o1|o3|o4|gpt-5).*");

    private final LlmRequest<?, ?> request;
    private final ChatSettings settings;
    private final String upstreamModel;
    private final Map<String, @Nullable Object> body = new LinkedHashMap<>();

    private ChatBody(LlmRequest<?, ?> request, ChatSettings settings, String upstreamModel) {
        this.request = request;
        this.settings = settings;
        this.upstreamModel = upstreamModel;
    }

    static Map<String, @Nullable Object> chat(
            LlmRequest<?, ?> request, ChatSettings settings, String upstreamModel, boolean stream) {
        ChatBody chat = new ChatBody(request, settings, upstreamModel);
        chat.start(stream);
        List<PromptMessage> messages = settings.extended() ? ResponseFormat.told(request) : request.messages();
        chat.body.put("messages", ChatMessages.of(messages, settings));
        chat.parameters();
        chat.body.putAll(ResponseFormat.of(request));
        chat.body.putAll(ThinkingMembers.of(request.parameterValues(), settings));
        chat.tools();
        chat.end(stream);
        return chat.body;
    }

    static Map<String, @Nullable Object> completion(
            LlmRequest<?, ?> request, ChatSettings settings, String upstreamModel, boolean stream) {
        ChatBody completion = new ChatBody(request, settings, upstreamModel);
        completion.start(stream);
        completion.body.put("prompt", String.join("\n", CompletionPrompt.texts(request.messages())));
        completion.parameters();
        completion.body.putAll(ResponseFormat.of(request));
        completion.end(stream);
        return completion.body;
    }

    private void start(boolean stream) {
        body.put("model", upstreamModel);
        body.put("stream", stream);
    }

    private void parameters() {
        Map<String, Object> values = request.parameterValues();
        values.forEach((name, value) -> {
            if (!hasWayOfItsOwn(name)) {
                body.put(name, value);
            }
        });
        Object limit = values.get("max_tokens");
        if (limit != null && !values.containsKey("max_completion_tokens")) {
            body.put(tokenParameter(settings, upstreamModel), limit);
        }
    }

    /** Other parameters are members of the API under their own name. */
    private boolean hasWayOfItsOwn(String parameter) {
        return switch (parameter) {
            case "max_tokens", "response_format", "json_schema" -> true;
            case "enable_thinking", "reasoning_format", "reasoning_effort" ->
                settings.thinking() != Thinking.UNSPECIFIED;
            case "web_search" -> settings.webSearch() != WebSearch.NONE;
            default -> false;
        };
    }

    /** Returns the name of the limit of the answer; newer OpenAI models refuse the old one. */
    static String tokenParameter(ChatSettings settings, String upstreamModel) {
        boolean completionTokens = switch (settings.tokenParameter()) {
            case MAX_TOKENS -> false;
            case MAX_COMPLETION_TOKENS -> true;
            case AUTO ->
                COMPLETION_TOKENS
                        .matcher(upstreamModel.toLowerCase(Locale.ROOT))
                        .matches();
        };
        return completionTokens ? "max_completion_tokens" : "max_tokens";
    }

    private void end(boolean stream) {
        if (stream && settings.includeUsage()) {
            body.put("stream_options", Map.of("include_usage", true));
        }
        if (!request.stop().isEmpty()) {
            body.put("stop", request.stop());
        }
        if (settings.sendUser() && request.user() != null) {
            body.put("user", request.user());
        }
    }

    private void tools() {
        List<Object> tools = new ArrayList<>();
        if (settings.tools() == ToolFormat.TOOLS) {
            request.tools().forEach(tool -> tools.add(TypedObject.of("function", function(tool))));
        }
        if (Boolean.TRUE.equals(request.parameterValues().get("web_search"))) {
            switch (settings.webSearch()) {
                case TOOL_STANDARD -> tools.add(TypedObject.of("web_search", Map.of("enable", true)));
                case TOOL_SIMPLE -> tools.add(Map.of("type", "web_search"));
                case PARAMETER -> body.put("web_search", true);
                case NONE -> {}
            }
        }
        if (!tools.isEmpty()) {
            body.put("tools", tools);
        }
        ToolChoice choice = request.toolChoice();
        if (settings.tools() == ToolFormat.TOOLS
                && choice != null
                && !request.tools().isEmpty()) {
            body.put(
                    "tool_choice",
                    choice.name() == null ? choice.mode() : TypedObject.of("function", Map.of("name", choice.name())));
        }
        if (settings.tools() == ToolFormat.FUNCTIONS && !request.tools().isEmpty()) {
            body.put(
                    "functions",
                    request.tools().stream().map(ChatBody::function).toList());
            if (choice != null) {
                body.put("function_call", functionCall(choice));
            }
        }
    }

    /** The older API cannot demand a call without naming the function. */
    private static Object functionCall(ToolChoice choice) {
        if (choice.name() != null) {
            return Map.of("name", choice.name());
        }
        return choice.mode().equals("required") ? "auto" : choice.mode();
    }

    private static Map<String, Object> function(PromptMessageTool tool) {
        Map<String, Object> function = new LinkedHashMap<>();
        function.put("name", tool.name());
        function.put("description", tool.description());
        function.put("parameters", tool.parameters());
        return function;
    }
}
