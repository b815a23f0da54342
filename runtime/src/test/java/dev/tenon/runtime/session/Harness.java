package dev.tenon.runtime.session;

import dev.tenon.annotation.InvokeError;
import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.declaration.FloatRule;
import dev.tenon.declaration.IntRule;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ModelSchemaBuilder;
import dev.tenon.declaration.PriceConfig;
import dev.tenon.declaration.StringRule;
import dev.tenon.runtime.CredentialAdditions;
import dev.tenon.runtime.LargeLanguageModel;
import dev.tenon.runtime.LlmRequest;
import dev.tenon.runtime.LlmResponse;
import dev.tenon.runtime.Secret;
import dev.tenon.runtime.error.InvokeConnectionException;
import dev.tenon.runtime.glue.ErrorMap;
import dev.tenon.runtime.glue.ModelBinding;
import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.glue.PluginModels;
import dev.tenon.runtime.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A plugin with a language model that does what a test says, and the daemon's end of its channel. */
final class Harness {

    record Credentials(Secret apiKey) {}

    /** What the model does. */
    interface Behaviour {
        void invoke(LlmRequest<Credentials, Object> request, LlmResponse out) throws Exception;
    }

    private static final Settings STANDARD =
            new Settings(1000, Duration.ofSeconds(60), Duration.ofSeconds(10), Duration.ofSeconds(1));

    /** What all harnesses logged. */
    static final Queue<String> LOGGED = new ConcurrentLinkedQueue<>();

    static {
        LogEvents.install(frame -> LOGGED.add(new String(frame, StandardCharsets.UTF_8)));
    }

    final Queue<Map<String, Object>> written = new ConcurrentLinkedQueue<>();
    final AtomicInteger schemaCalls = new AtomicInteger();
    private final Channel channel = this::write;
    private final Sessions sessions;
    private volatile CountDownLatch reading = new CountDownLatch(0);
    private int requests;

    Harness(Behaviour behaviour) {
        this(behaviour, STANDARD);
    }

    Harness(Behaviour behaviour, Settings settings) {
        sessions = new Sessions(plugin(() -> new Model(behaviour)), settings);
    }

    /** Makes the model anew when a request comes, as often as that fails. */
    Harness(Supplier<? extends LargeLanguageModel<Credentials, Object>> models) {
        sessions = new Sessions(plugin(models), STANDARD);
    }

    private void write(byte[] frame) {
        DeadlineTest.awaitUninterruptibly(reading);
        String text = new String(frame, StandardCharsets.UTF_8);
        if (!text.endsWith("\n") || text.indexOf('\n') != text.length() - 1) {
            throw new AssertionError("a frame is one line: " + text);
        }
        written.add(Json.parseObject(text));
        synchronized (written) {
            written.notifyAll();
        }
    }

    private static Plugin plugin(Supplier<? extends LargeLanguageModel<Credentials, Object>> models) {
        return new Plugin() {
            @Override
            public String provider() {
                return "acme";
            }

            @Override
            public PluginModels models() {
                return PluginModels.builder()
                        .errors(ErrorMap.empty().with(IllegalArgumentException.class, InvokeError.RATE_LIMIT))
                        .add(ModelBinding.llm(
                                models.get(),
                                values -> {
                                    Secret key = values.required("api_key").secret();
                                    values.check();
                                    return new Credentials(key);
                                },
                                values -> "parameters"))
                        .build();
            }
        };
    }

    private final class Model implements LargeLanguageModel<Credentials, Object> {

        private final Behaviour behaviour;

        Model(Behaviour behaviour) {
            this.behaviour = behaviour;
        }

        @Override
        @SuppressWarnings("NullAway") // an author may know nothing of it
        public CredentialAdditions validateCredentials(String model, Credentials credentials) {
            if (credentials.apiKey().reveal().startsWith("careless")) {
                return null;
            }
            if (credentials.apiKey().reveal().startsWith("wrong")) {
                throw new IllegalStateException(
                        "refused the key " + credentials.apiKey().reveal());
            }
            return CredentialAdditions.none().with("context_length", 4096);
        }

        @Override
        public ModelSchema customizableSchema(String model, Credentials credentials) {
            int call = schemaCalls.incrementAndGet();
            if (model.equals("unknown")) {
                return null;
            }
            if (model.equals("broken") || (model.equals("restarting") && call == 1)) {
                throw new InvokeConnectionException(
                        "refused by " + credentials.apiKey().reveal());
            }
            return ModelSchemaBuilder.of(ModelType.LLM, model)
                    .mode(LlmMode.CHAT)
                    .contextSize(4096)
                    .features(ModelFeature.TOOL_CALL)
                    .parameter(FloatRule.of("temperature").template(ParameterTemplate.TEMPERATURE))
                    .parameter(IntRule.of("max_tokens").template(ParameterTemplate.MAX_TOKENS))
                    .parameter(IntRule.of("top_k")
                            .template(ParameterTemplate.TOP_K)
                            .min(0)
                            .max(50)
                            .defaultValue(0))
                    .parameter(StringRule.of("response_format")
                            .template(ParameterTemplate.RESPONSE_FORMAT)
                            .options("JSON", "XML"))
                    .pricing(new PriceConfig("3.00", "15.00", "0.000001", "USD"))
                    .build();
        }

        @Override
        public ModelSchema provisionalSchema(String model, Credentials credentials, Exception failure)
                throws Exception {
            if (!model.equals("restarting")) {
                throw failure;
            }
            return ModelSchemaBuilder.of(ModelType.LLM, model)
                    .mode(LlmMode.CHAT)
                    .contextSize(2048)
                    .build();
        }

        @Override
        public ModelSchema customizableSchema(String model) {
            return ModelSchemaBuilder.of(ModelType.LLM, "without-credentials")
                    .mode(LlmMode.CHAT)
                    .contextSize(4096)
                    .build();
        }

        @Override
        public void invoke(LlmRequest<Credentials, Object> request, LlmResponse out) throws Exception {
            behaviour.invoke(request, out);
        }
    }

    /** Returns the members of a request that is in order. */
    static Map<String, Object> request(String action) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("type", "model");
        data.put("action", action);
        data.put("provider", "acme");
        data.put("model_type", "llm");
        data.put("model", "m");
        data.put("user_id", "u-1");
        data.put("credentials", Map.of("api_key", "sk-secret-value"));
        data.put("prompt_messages", List.of(Map.of("role", "user", "content", "Hello")));
        data.put("model_parameters", Map.of());
        data.put("stream", true);
        return data;
    }

    /** Sends a request without waiting and returns its session. */
    String send(Map<String, Object> data) {
        String session = "s-" + ++requests;
        Map<String, Object> envelope = new LinkedHashMap<>();
        envelope.put("session_id", session);
        envelope.put("event", "request");
        envelope.put("data", data);
        sendLine(Json.write(envelope));
        return session;
    }

    void sendLine(String line) {
        sessions.accept(line.getBytes(StandardCharsets.UTF_8), channel);
    }

    /** Sends a request and returns its messages, checked for what must hold of every session. */
    List<Map<String, Object>> answer(Map<String, Object> data) {
        String session = send(data);
        await();
        return messages(session);
    }

    void await() {
        try {
            if (!sessions.awaitIdle(30, TimeUnit.SECONDS)) {
                throw new AssertionError("a session hangs");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Takes no frame until the latch is counted down. */
    CountDownLatch stopReading() {
        CountDownLatch latch = new CountDownLatch(1);
        reading = latch;
        return latch;
    }

    /** Does what a transport does when its requests have ended. */
    void stop(Duration time) throws InterruptedException {
        sessions.stop(time);
    }

    void onFatal(Runnable action) {
        sessions.onFatal(action);
    }

    /** Waits until a session is answered, whether or not its code still runs. */
    void awaitEnd(String session) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        synchronized (written) {
            while (written.stream().noneMatch(event -> isEnd(event, session))) {
                TimeUnit.NANOSECONDS.timedWait(written, Math.max(1, end - System.nanoTime()));
                if (System.nanoTime() > end) {
                    throw new AssertionError("no end of " + session);
                }
            }
        }
    }

    private static boolean isEnd(Map<String, Object> event, String session) {
        return session.equals(event.get("session_id"))
                && event.get("data") instanceof Map<?, ?> data
                && "end".equals(data.get("type"));
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> messages(String session) {
        List<Map<String, Object>> messages = new ArrayList<>();
        for (Map<String, Object> event : written) {
            if (session.equals(event.get("session_id"))) {
                messages.add((Map<String, Object>) event.get("data"));
            }
        }
        check(messages);
        return messages;
    }

    private static void check(List<Map<String, Object>> messages) {
        long ends = messages.stream()
                .filter(message -> "end".equals(message.get("type")))
                .count();
        if (ends != 1 || !"end".equals(messages.get(messages.size() - 1).get("type"))) {
            throw new AssertionError("exactly one end, and last: " + messages);
        }
        for (Map<String, Object> message : messages) {
            if (!(message.get("data") instanceof Map<?, ?>)) {
                throw new AssertionError("a message without data is lost: " + message);
            }
        }
    }

    /** Returns the error of an answer that consists of it alone. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> error(List<Map<String, Object>> messages) {
        Map<String, Object> message = messages.get(messages.size() - 2);
        if (!"error".equals(message.get("type"))) {
            throw new AssertionError("an error was expected: " + messages);
        }
        Map<String, Object> error = (Map<String, Object>) message.get("data");
        Map<String, Object> args = (Map<String, Object>) error.get("args");
        if (args.size() > 10 || !error.get("message").equals(args.get("description"))) {
            throw new AssertionError("old versions of Dify cannot read this error: " + error);
        }
        return error;
    }

    /** Returns the joined text of an answer. */
    static String text(List<Map<String, Object>> messages) {
        StringBuilder text = new StringBuilder();
        for (Map<String, Object> message : messages) {
            Object delta = ((Map<?, ?>) message.get("data")).get("delta");
            if (delta instanceof Map<?, ?> map) {
                text.append(((Map<?, ?>) map.get("message")).get("content"));
            }
        }
        return text.toString();
    }

    /** Returns the last chunk of an answer. */
    static Map<?, ?> lastDelta(List<Map<String, Object>> messages) {
        return (Map<?, ?>) ((Map<?, ?>) messages.get(messages.size() - 2).get("data")).get("delta");
    }

    /** Returns the usage of an answer. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> usage(List<Map<String, Object>> messages) {
        return (Map<String, Object>) lastDelta(messages).get("usage");
    }
}
