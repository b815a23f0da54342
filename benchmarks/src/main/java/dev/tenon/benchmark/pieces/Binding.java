package dev.tenon.benchmark.pieces;

import dev.tenon.annotation.ModelType;
import dev.tenon.runtime.glue.CredentialValues;
import dev.tenon.runtime.glue.CredentialsBinder;
import dev.tenon.runtime.glue.ModelBinding;
import dev.tenon.runtime.glue.ParameterValues;
import dev.tenon.runtime.glue.ParametersBinder;
import dev.tenon.sample.xinference.XinferencePlugin;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From the maps of a request to the sample's records, by the generated binders. */
@State(Scope.Benchmark)
public class Binding {

    private static final Map<String, @Nullable Object> CREDENTIALS = Map.of(
            "server_url", "http://127.0.0.1:9997", "model_uid", "bench-llm", "api_key", "", "invoke_timeout", "60");
    private static final Map<String, Object> PARAMETERS =
            Map.of("temperature", new BigDecimal("0.7"), "max_tokens", 512L, "top_p", new BigDecimal("0.9"));

    private final CredentialsBinder<?> credentials;
    private final ParametersBinder<?> parameters;

    /** Takes the binders out of the plugin. */
    public Binding() {
        ModelBinding<?> binding =
                Objects.requireNonNull(new XinferencePlugin().models().find(ModelType.LLM));
        credentials = binding.credentials();
        parameters = Objects.requireNonNull(binding.parameters());
    }

    /** The credentials of a language model. */
    @Benchmark
    public Object credentials() {
        return credentials.bind(new CredentialValues(CREDENTIALS, ModelType.LLM.value()));
    }

    /** Its parameters, three of eleven set. */
    @Benchmark
    public Object parameters() {
        return parameters.bind(new ParameterValues(PARAMETERS));
    }
}
