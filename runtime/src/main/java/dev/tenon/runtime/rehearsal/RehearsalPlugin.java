package dev.tenon.runtime.rehearsal;

import dev.tenon.runtime.Secret;
import dev.tenon.runtime.glue.ModelBinding;
import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.glue.PluginModels;
import java.net.URI;

/** The runtime's own plugin, made as generated ones are. */
final class RehearsalPlugin implements Plugin {

    static final String PROVIDER = "rehearsal";

    /**
     * What its models need.
     *
     * @param server where they are served
     * @param apiKey sent as a bearer token
     * @param retries how often a call is repeated
     */
    record Credentials(URI server, Secret apiKey, int retries) {}

    /**
     * What a user may set.
     *
     * @param temperature of the answer
     * @param maxTokens how long it may be
     */
    record Parameters(double temperature, int maxTokens) {}

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public PluginModels models() {
        return PluginModels.builder()
                .add(ModelBinding.llm(
                        new RehearsalModel(),
                        values -> {
                            URI server = values.required("server").uri();
                            Secret apiKey = values.optional("api_key").secret();
                            int retries = values.optional("retries").orElse("0").integer();
                            values.check();
                            return new Credentials(server, apiKey, retries);
                        },
                        values -> {
                            Parameters parameters = new Parameters(
                                    values.optionalNumber("temperature").orElse(1),
                                    values.optionalInteger("max_tokens").orElse(1));
                            values.check();
                            return parameters;
                        }))
                .build();
    }
}
