package dev.tenon.sample.xinference.demo;

import dev.tenon.annotation.ModelType;
import dev.tenon.sample.xinference.XinferencePlugin;
import dev.tenon.sample.xinference.server.Tone;
import dev.tenon.testkit.Answer;
import dev.tenon.testkit.PluginProcess;
import dev.tenon.testkit.PluginRequest;
import dev.tenon.testkit.Values;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What Dify would ask the plugin, one after the other. */
final class Conversation {

    private static final String PROVIDER = "xinference";

    private final Screen screen;
    private final Report report;
    private final Models models;

    Conversation(Screen screen, Report report, Models models) {
        this.screen = screen;
        this.report = report;
        this.models = models;
    }

    void run() {
        screen.title("The plugin, started as Dify's daemon starts it, against " + models.url());
        try (PluginProcess plugin = PluginProcess.java(XinferencePlugin.class, "-XX:+DisplayVMOutputToStderr")) {
            for (ModelType type : models.types()) {
                report.step("validate " + type.value(), () -> validate(plugin, type));
            }
            llm(plugin);
            ask(ModelType.TEXT_EMBEDDING, "embed two texts", () -> embed(plugin));
            ask(ModelType.RERANK, "rerank three documents", () -> rerank(plugin));
            ask(ModelType.TTS, "speak", () -> speak(plugin));
            ask(ModelType.SPEECH2TEXT, "transcribe", () -> transcribe(plugin));
            report.step("plugin ends by itself", () -> stop(plugin));
        }
    }

    private static String stop(PluginProcess plugin) {
        int code = plugin.stop(Duration.ofSeconds(10));
        require(code == 0, "exit code " + code);
        return "exit code 0";
    }

    private static void require(boolean well, String what) {
        if (!well) {
            throw new IllegalStateException(what);
        }
    }

    private PluginRequest.ForModel model(ModelType type) {
        return PluginRequest.model(PROVIDER, type, "demo", models.credentials(type));
    }

    private String validate(PluginProcess plugin, ModelType type) {
        boolean result = Values.flag(plugin.call(model(type).validate()).single(), "result");
        require(result, models.uid(type) + " is not valid");
        return models.uid(type) + ": valid";
    }

    private void llm(PluginProcess plugin) {
        ask(ModelType.LLM, "schema of the language model", () -> schema(plugin));
        ask(ModelType.LLM, "invoke the language model", () -> {
            screen.title("The language model, streamed");
            PluginRequest request = model(ModelType.LLM).chat("Say hello to Dify.");
            Answer answer = plugin.start(request).answer(this::showPiece);
            screen.newLine();
            require(!answer.success().text().isBlank(), "the model said nothing");
            return answer.usage().get("total_tokens") + " tokens, finish reason " + answer.finishReason();
        });
    }

    private String schema(PluginProcess plugin) {
        Object schema = Values.at(plugin.call(model(ModelType.LLM).schema()).single(), "model_schema");
        screen.title("Its schema, made for the model that is served");
        screen.faint("features: " + Values.at(schema, "features"));
        screen.faint("properties: " + Values.at(schema, "model_properties"));
        List<?> rules = Values.list(schema, "parameter_rules");
        screen.faint("parameters: "
                + rules.stream().map(rule -> Values.text(rule, "name")).toList());
        return rules.size() + " parameters";
    }

    private void showPiece(Map<String, Object> chunk) {
        screen.piece(Values.text(chunk, "delta.message.content"));
    }

    private String embed(PluginProcess plugin) {
        List<List<Double>> vectors = plugin.call(model(ModelType.TEXT_EMBEDDING).embed("A tenon.", "A mortise."))
                .vectors();
        boolean meaningful = vectors.size() == 2
                && vectors.stream().allMatch(vector -> vector.stream().anyMatch(number -> number != 0));
        require(meaningful, "no vectors, or such of zeros: " + vectors);
        return vectors.size() + " vectors of " + vectors.get(0).size() + " numbers";
    }

    private String rerank(PluginProcess plugin) {
        PluginRequest request = model(ModelType.RERANK)
                .rerank("What is a tenon?", "Bread is baked.", "A tenon fits a mortise.", "Rivers flow.");
        return "best: " + Values.text(plugin.call(request).single(), "docs.0.text");
    }

    private String speak(PluginProcess plugin) {
        Answer voices = plugin.call(model(ModelType.TTS).voices(""));
        String voice = Values.text(voices.single(), "voices.0.value");
        byte[] audio = plugin.call(model(ModelType.TTS).speak("Hello.", voice)).audio();
        require(audio.length > 0, "no audio");
        return audio.length + " bytes with voice " + voice;
    }

    private String transcribe(PluginProcess plugin) {
        PluginRequest request = model(ModelType.SPEECH2TEXT).transcribe(Tone.wav("a recording"));
        return Values.text(plugin.call(request).single(), "result");
    }

    /** A real server need not serve a model of each type. */
    private void ask(ModelType type, String what, Report.Step step) {
        if (models.types().contains(type)) {
            report.step(what, step);
        } else {
            report.leftOut(what, models.absence(type));
        }
    }
}
