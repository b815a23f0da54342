package dev.tenon.runtime.transport;

import dev.tenon.runtime.LargeLanguageModel;
import dev.tenon.runtime.LlmRequest;
import dev.tenon.runtime.LlmResponse;
import dev.tenon.runtime.PluginRunner;
import dev.tenon.runtime.Secret;
import dev.tenon.runtime.glue.CredentialValues;
import dev.tenon.runtime.glue.ModelBinding;
import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.glue.PluginModels;

/** A plugin for tests of the process; its model does what the user message says. */
public final class ProcessPlugin implements Plugin {

    /** Runs it. */
    public static void main(String[] args) {
        PluginRunner.run(new ProcessPlugin());
    }

    @Override
    public String provider() {
        return "acme";
    }

    @Override
    public PluginModels models() {
        return PluginModels.builder()
                .add(ModelBinding.llm(new Model(), ProcessPlugin::credentials, values -> "parameters"))
                .build();
    }

    private static String credentials(CredentialValues values) {
        return values.optional("api_key").optionalSecret().map(Secret::reveal).orElse("");
    }

    private static final class Model implements LargeLanguageModel<String, String> {

        private static final System.Logger LOG = System.getLogger("process-plugin");

        @Override
        public void invoke(LlmRequest<String, String> request, LlmResponse out) throws Exception {
            out.usage(1, 1);
            switch (request.messages().get(0).text()) {
                case "slow" -> {
                    out.text("slow");
                    Thread.sleep(700);
                    out.text("but there");
                }
                case "forever" -> {
                    out.text("begun");
                    sleepForever();
                }
                case "sleep" -> Thread.sleep(2500);
                case "print" -> {
                    System.out.print("no line end ");
                    System.out.println("but now");
                    out.text("printed");
                }
                case "log" -> {
                    LOG.log(System.Logger.Level.WARNING, "careful");
                    out.text("logged");
                }
                case "leak" -> {
                    String key = request.credentials();
                    System.out.println("printed " + key);
                    System.err.println("complained of " + key);
                    LOG.log(
                            System.Logger.Level.WARNING,
                            "warned of " + key,
                            new IllegalStateException("thrown: " + key));
                    throw new IllegalStateException("failed with " + key);
                }
                case "burn" -> {
                    long end = System.nanoTime() + 1_500_000_000L;
                    while (System.nanoTime() < end) {
                        Thread.onSpinWait();
                    }
                    out.text("burnt");
                }
                default -> out.text("hello");
            }
        }

        private static void sleepForever() {
            while (true) {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    // code that does not listen
                }
            }
        }
    }
}
