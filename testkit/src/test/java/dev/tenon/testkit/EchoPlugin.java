package dev.tenon.testkit;

import dev.tenon.runtime.LargeLanguageModel;
import dev.tenon.runtime.LlmRequest;
import dev.tenon.runtime.LlmResponse;
import dev.tenon.runtime.PluginRunner;
import dev.tenon.runtime.glue.ModelBinding;
import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.glue.PluginModels;

/** A plugin whose language model says what it is told. */
public final class EchoPlugin implements Plugin {

    /** Runs it. */
    public static void main(String[] args) {
        if (Boolean.getBoolean("echo.broken")) {
            System.err.println("no license");
            System.exit(7);
        }
        PluginRunner.run(new EchoPlugin());
    }

    @Override
    public String provider() {
        return "echo";
    }

    @Override
    public PluginModels models() {
        return PluginModels.builder()
                .add(ModelBinding.llm(new Echo(), values -> "credentials", values -> "parameters"))
                .build();
    }

    private static final class Echo implements LargeLanguageModel<String, String> {

        @Override
        public void invoke(LlmRequest<String, String> request, LlmResponse out) throws Exception {
            String text = request.messages().get(0).text();
            if (text.equals("sleep")) {
                Thread.sleep(60_000);
            }
            System.out.println("was told " + text);
            System.err.println("to whom it may concern");
            for (String word : text.split("(?<= )")) {
                out.text(word);
            }
        }
    }
}
