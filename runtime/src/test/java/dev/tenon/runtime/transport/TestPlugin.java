package dev.tenon.runtime.transport;

import dev.tenon.runtime.CallContext;
import dev.tenon.runtime.LargeLanguageModel;
import dev.tenon.runtime.LlmRequest;
import dev.tenon.runtime.LlmResponse;
import dev.tenon.runtime.error.InvokeRateLimitException;
import dev.tenon.runtime.glue.ModelBinding;
import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.glue.PluginModels;
import dev.tenon.runtime.json.Json;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** A plugin in this JVM: its resources are what a test puts there, its model does what the user message says. */
public final class TestPlugin implements Plugin {

    /** What lies beside its classes. */
    public final Map<String, byte[]> resources = new ConcurrentHashMap<>();

    /** One permit for each call that has begun to wait. */
    public final Semaphore waiting = new Semaphore(0);

    /** One permit lets one waiting call go on. */
    public final Semaphore go = new Semaphore(0);

    /** One permit for each waiting call that was cancelled. */
    public final Semaphore cancelled = new Semaphore(0);

    /** A plugin with a registration and the icon that it names. */
    public TestPlugin() {
        registration("""
                {"type":"manifest_declaration","data":{"version":"1.0.0","author":"acme","name":"models","icon":"icon.svg"}}
                {"type":"model_declaration","data":[{"provider":"acme","icon_small":{"en_US":"icon.svg"},\
                "supported_model_types":["llm","tts"],"models":[{"model":"m","model_type":"llm"}]}]}
                """);
        resources.put("_assets/icon.svg", "<svg/>".getBytes(StandardCharsets.UTF_8));
    }

    /** Sets what the processor would have written. */
    public void registration(String lines) {
        resources.put(
                "META-INF/tenon/" + TestPlugin.class.getName() + ".jsonl", lines.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the line with which a daemon asks the model for an answer to a text. */
    public static String request(String session, String text) {
        return Json.write(Map.of(
                "session_id",
                session,
                "event",
                "request",
                "data",
                Map.of(
                        "type", "model",
                        "action", "invoke_llm",
                        "provider", "acme",
                        "model_type", "llm",
                        "model", "m",
                        "prompt_messages", List.of(Map.of("role", "user", "content", text)))));
    }

    @Override
    public Optional<InputStream> resource(String path) {
        return Optional.ofNullable(resources.get(path)).map(ByteArrayInputStream::new);
    }

    @Override
    public String provider() {
        return "acme";
    }

    @Override
    public PluginModels models() {
        return PluginModels.builder()
                .add(ModelBinding.llm(new Model(), values -> "credentials", values -> "parameters"))
                .build();
    }

    private final class Model implements LargeLanguageModel<String, String> {

        @Override
        public void invoke(LlmRequest<String, String> request, LlmResponse out) throws Exception {
            out.usage(1, 1);
            switch (request.messages().get(0).text()) {
                case "wait" -> await();
                case "begin and wait" -> {
                    out.text("begun");
                    await();
                    out.text("done");
                }
                case "flood" -> {
                    String text = "x".repeat(100_000);
                    while (!CallContext.current().isCancelled()) {
                        out.text(text);
                    }
                    cancelled.release();
                }
                case "refuse" -> throw new InvokeRateLimitException("slow down");
                case "refuse when interrupted" -> {
                    out.text("begun");
                    Thread.currentThread().interrupt();
                    out.text("still writing");
                    throw new InvokeRateLimitException("slow down");
                }
                default -> out.text("hello");
            }
        }

        private void await() throws InterruptedException {
            CallContext.current().onCancel(cancelled::release);
            waiting.release();
            go.acquire();
        }
    }
}
