package dev.tenon.testkit;

import dev.tenon.annotation.ModelType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request as Dify's daemon writes it: all members of the action, sorted by name, with the daemon's nulls and empty texts. Immutable;
 * {@link #with} replaces a member.
 */
public final class PluginRequest {

    private final Map<String, @Nullable Object> data;

    private PluginRequest(Map<String, @Nullable Object> data) {
        this.data = data;
    }

    /** Returns a request of the given action to the given provider, with nothing else. */
    public static PluginRequest of(String action, String provider) {
        return new PluginRequest(new TreeMap<>())
                .with("type", "model")
                .with("action", action)
                .with("provider", provider)
                .with("user_id", "testkit");
    }

    /** Asks whether the credentials of the provider are right. */
    public static PluginRequest validateProvider(String provider, Map<String, ?> credentials) {
        return of("validate_provider_credentials", provider).with("credentials", credentials);
    }

    /** Returns what is asked of the given model; the methods below say what. */
    public static ForModel model(String provider, ModelType type, String model, Map<String, ?> credentials) {
        return new ForModel(provider, type, model, credentials);
    }

    /** Returns this request with another value of a member. */
    public PluginRequest with(String member, @Nullable Object value) {
        Map<String, @Nullable Object> more = new TreeMap<>(data);
        more.put(member, value);
        return new PluginRequest(more);
    }

    /** Returns this request without a member. */
    public PluginRequest without(String member) {
        Map<String, @Nullable Object> fewer = new TreeMap<>(data);
        fewer.remove(member);
        return new PluginRequest(fewer);
    }

    /** Returns the members. */
    public Map<String, @Nullable Object> data() {
        return Collections.unmodifiableMap(data);
    }

    /** Returns the line that the daemon would write, without its end. */
    Map<String, @Nullable Object> envelope(String sessionId) {
        Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
        envelope.put("session_id", sessionId);
        for (String absent : List.of("conversation_id", "message_id", "app_id", "endpoint_id", "context")) {
            envelope.put(absent, null);
        }
        envelope.put("event", "request");
        envelope.put("data", data);
        return envelope;
    }

    /** A model of which something is asked. */
    public static final class ForModel {

        private final String provider;
        private final ModelType type;
        private final String model;
        private final Map<String, ?> credentials;

        private ForModel(String provider, ModelType type, String model, Map<String, ?> credentials) {
            this.provider = provider;
            this.type = type;
            this.model = model;
            this.credentials = credentials;
        }

        /** Asks whether its credentials are right. */
        public PluginRequest validate() {
            return action("validate_model_credentials");
        }

        /** Asks for its schema. */
        public PluginRequest schema() {
            return action("get_ai_model_schemas");
        }

        /** Sends one user message, to be answered in pieces. */
        public PluginRequest chat(String text) {
            return chat(List.of(message("user", text)));
        }

        /** Sends messages, to be answered in pieces. */
        public PluginRequest chat(List<Map<String, @Nullable Object>> messages) {
            return action("invoke_llm")
                    .with("prompt_messages", messages)
                    .with("model_parameters", Map.of())
                    .with("tools", null)
                    .with("stop", null)
                    .with("json_schema", null)
                    .with("stream", true);
        }

        /** Asks for the number of tokens of one user message. */
        public PluginRequest countTokens(String text) {
            return action("get_llm_num_tokens")
                    .with("prompt_messages", List.of(message("user", text)))
                    .with("tools", null);
        }

        /** Asks for the vectors of documents. */
        public PluginRequest embed(String... texts) {
            return action("invoke_text_embedding").with("texts", List.of(texts)).with("input_type", "document");
        }

        /** Asks for the relevance of documents. */
        public PluginRequest rerank(String query, String... documents) {
            return action("invoke_rerank")
                    .with("query", query)
                    .with("docs", List.of(documents))
                    .with("score_threshold", 0)
                    .with("top_n", 0);
        }

        /** Asks for speech. */
        public PluginRequest speak(String text, String voice) {
            return action("invoke_tts")
                    .with("content_text", text)
                    .with("voice", voice)
                    .with("tenant_id", "testkit");
        }

        /** Asks for the voices that speak a language; empty for all. */
        public PluginRequest voices(String language) {
            return action("get_tts_model_voices").with("language", language);
        }

        /** Asks for the text of speech. */
        public PluginRequest transcribe(byte[] audio) {
            return action("invoke_speech2text")
                    .with("file", java.util.HexFormat.of().formatHex(audio));
        }

        /** Asks whether a text is objectionable. */
        public PluginRequest moderate(String text) {
            return action("invoke_moderation").with("text", text);
        }

        /** Returns a request of another action. */
        public PluginRequest action(String action) {
            return of(action, provider)
                    .with("model_type", type.value())
                    .with("model", model)
                    .with("credentials", credentials);
        }
    }

    /** Returns a prompt message of plain text, with the members that the daemon writes. */
    public static Map<String, @Nullable Object> message(String role, String text) {
        Map<String, @Nullable Object> message = new TreeMap<>();
        message.put("role", role);
        message.put("content", text);
        message.put("name", "");
        message.put("tool_calls", null);
        message.put("tool_call_id", "");
        return message;
    }
}
