package dev.tenon.processor.write.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenon.annotation.InvokeError;
import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.IntRule;
import dev.tenon.declaration.InvalidDeclarationException;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ParameterRule;
import dev.tenon.processor.model.PluginModel;
import dev.tenon.runtime.LargeLanguageModel;
import dev.tenon.runtime.glue.BindingException;
import dev.tenon.runtime.glue.CredentialValues;
import dev.tenon.runtime.glue.CredentialsBinder;
import dev.tenon.runtime.glue.ModelBinding;
import dev.tenon.runtime.glue.ParameterValues;
import dev.tenon.runtime.glue.ParametersBinder;
import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.glue.PluginModels;
import dev.tenon.runtime.glue.PredefinedModels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What generated code does, also with input that does not fit. */
@TestInstance(Lifecycle.PER_CLASS)
final class GeneratedJavaRunsTest {

    private final Map<String, UserModule.Loader> loaders = new LinkedHashMap<>();

    @BeforeAll
    void compile(@TempDir Path folder) throws IOException {
        loaders.put("xinference", compile(folder, "xinference", XinferencePlugin.model()));
        loaders.put("gateway", compile(folder, "gateway", GatewayPlugin.model()));
    }

    private static UserModule.Loader compile(Path folder, String author, PluginModel model) throws IOException {
        var files = JavaSources.of(model, new JavaSourcesOptions(false, true, false));
        UserModule module = UserModule.of(folder.resolve(author), author, files);
        return module.onClassPath(true);
    }

    @Test
    void bindsCredentials() throws Exception {
        assertThat(xinference(Map.of("server_url", " http://host:9997\n", "model_uid", "qwen", "api_key", "sk")))
                .hasToString("XinferenceCredentials[serverUrl=http://host:9997, modelUid=qwen,"
                        + " apiKey=Optional[***], invokeTimeout=60]");
    }

    @Test
    void collectsWhatIsWrongWithCredentials() {
        assertThatThrownBy(() -> xinference(Map.of("server_url", "host", "invoke_timeout", "soon")))
                .isInstanceOfSatisfying(
                        BindingException.class,
                        e -> assertThat(e.violations())
                                .anyMatch(violation -> violation.startsWith("server_url: "))
                                .anyMatch(violation -> violation.startsWith("model_uid: "))
                                .anyMatch(violation -> violation.startsWith("invoke_timeout: "))
                                .hasSize(3));
    }

    @Test
    void insistsOnFieldsThatAreShownOnly() throws Exception {
        Map<String, Object> least = Map.of("api_key", "k", "region", "us");
        assertThat(gateway(least, null)).contains("deployment=, contextSize=0, chunks=OptionalInt.empty, budget=0");
        assertThat(gateway(Map.of("api_key", "k", "region", "us", "values", "v"), "llm"))
                .contains("contextSize=4096")
                .contains("values=v");
        assertThatThrownBy(() -> gateway(Map.of("api_key", "k"), "rerank"))
                .isInstanceOfSatisfying(
                        BindingException.class,
                        e -> assertThat(e.violations())
                                .containsExactly("deployment: is required", "chunks: is required"));
        assertThatThrownBy(() -> gateway(Map.of("api_key", "k", "region", "eu", "values", "v"), "llm"))
                .hasMessage("deployment: is required");
    }

    @Test
    void takesDefaultsAndWhatValidatorsAdded() throws Exception {
        assertThat(gateway(Map.of("api_key", "k", "zone", "south-west", "account", "a-1"), null))
                .contains("region=EU, zone=Optional[SOUTH_WEST], streaming=false, verbose=false")
                .contains("proxy=Optional[http://proxy:3128]")
                .endsWith("resolved={account=a-1}]");
    }

    @Test
    void bindsParameters() throws Exception {
        assertThat(parameters(Map.of(
                        "temperature",
                        0.5,
                        "style",
                        "fancy",
                        "seed",
                        7,
                        "ratio",
                        new BigDecimal("1.5"),
                        "think",
                        true)))
                .isEqualTo("Parameters[temperature=0.5, style=Optional[FANCY], seed=OptionalLong[7],"
                        + " ratio=Optional[1.5], think=true, note=Optional.empty, responseFormat=Optional.empty]");
        assertThat(parameters(Map.of("think", true))).startsWith("Parameters[temperature=0.7, ");
        assertThatThrownBy(() -> parameters(Map.of())).hasMessageContaining("think");
    }

    @Test
    void textHoldsValuesOfEveryType() throws Exception {
        assertThat(parameters(Map.of("think", true, "temperature", 0.5, "note", true)))
                .contains("note=Optional[true]");
        assertThat(parameters(Map.of("think", true, "temperature", 0.5, "note", new BigDecimal("1E+1"))))
                .contains("note=Optional[10]");
    }

    @Test
    void offersParametersAsTheyAreDeclaredAndAdapted() throws Exception {
        Object schema = schema("qwen");
        call(call(schema, "mode", LlmMode.CHAT), "contextSize", 4096);
        call(schema, "temperature");
        Consumer<IntRule> adapt = rule -> rule.max(4096);
        call(schema, "maxTokens", adapt);
        ModelSchema built = (ModelSchema) call(schema, "build");
        assertThat(built.parameterRules())
                .extracting(ParameterRule::name, ParameterRule::defaultValue, ParameterRule::max)
                .containsExactly(
                        tuple("temperature", new BigDecimal("0"), new BigDecimal("1")),
                        tuple("max_tokens", new BigDecimal("512"), new BigDecimal("4096")));
    }

    @Test
    void refusesWhatDifyWouldRefuse() throws Exception {
        Object schema = call(schema("qwen"), "contextSize", 0);
        assertThatThrownBy(() -> call(schema, "build")).isInstanceOf(InvalidDeclarationException.class);
    }

    @Test
    void findsPredefinedModels() throws Exception {
        var binding = Objects.requireNonNull(models("gateway").find(ModelType.LLM));
        PredefinedModels predefined = binding.predefined();
        for (ModelSchema declared :
                List.of(GatewayPlugin.large(), GatewayPlugin.small(), GatewayPlugin.old(), GatewayPlugin.next())) {
            assertThat(predefined.find(declared.model())).isEqualTo(declared);
        }
        assertThat(predefined.find("gw-medium")).isNull();
    }

    @Test
    void bindsModelClasses() throws Exception {
        PluginModels xinference = models("xinference");
        assertThat(xinference.types()).containsExactlyInAnyOrder(ModelType.values());
        assertThat(xinference.provider()).isNull();

        PluginModels gateway = models("gateway");
        ModelBinding<?> chat = Objects.requireNonNull(gateway.find(ModelType.LLM));
        assertThat(chat.model()).isInstanceOf(LargeLanguageModel.class);
        assertThat(Objects.requireNonNull(gateway.provider()).validator()).isNotNull();
        assertThat(gateway.errors().find(new UncheckedIOException(new IOException())))
                .isEqualTo(InvokeError.SERVER_UNAVAILABLE);
        Object refused = make("gateway", "com.acme.gateway.model.Chat$Refused");
        assertThat(chat.errors().find((Throwable) refused)).isEqualTo(InvokeError.BAD_REQUEST);
    }

    @Test
    void loadsNothingBeforeItHasTo(@TempDir Path folder) throws Exception {
        UserModule.Loader loader = compile(folder, "xinference", XinferencePlugin.model());
        Plugin plugin = (Plugin) make(Class.forName("com.acme.xinference.XinferencePlugin", true, loader));
        assertThat(plugin.provider()).isEqualTo("xinference");
        assertThat(loader.hasLoaded("com.acme.xinference.XinferenceLlm")).isFalse();
        assertThat(loader.hasLoaded("com.acme.xinference.XinferenceCredentialsBinder"))
                .isFalse();

        plugin.models();
        assertThat(loader.hasLoaded("com.acme.xinference.XinferenceLlm")).isTrue();
        assertThat(loader.hasLoaded("com.acme.xinference.XinferenceProvider")).isFalse();
    }

    private PluginModels models(String author) throws Exception {
        String name =
                author.equals("gateway") ? "com.acme.gateway.GatewayPlugin" : "com.acme.xinference.XinferencePlugin";
        return ((Plugin) make(author, name)).models();
    }

    private Object schema(String model) throws Exception {
        Class<?> type = type("xinference", "com.acme.xinference.XinferenceLlmSchema");
        return type.getMethod("of", String.class).invoke(null, model);
    }

    private Object xinference(Map<String, @Nullable Object> received) throws Exception {
        var binder = (CredentialsBinder<?>) make("xinference", "com.acme.xinference.XinferenceCredentialsBinder");
        return binder.bind(new CredentialValues(received, "llm"));
    }

    private String gateway(Map<String, @Nullable Object> received, @Nullable String modelType) throws Exception {
        var binder = (CredentialsBinder<?>) make("gateway", "com.acme.gateway.GatewayCredentialsBinder");
        return binder.bind(new CredentialValues(received, modelType)).toString();
    }

    private String parameters(Map<String, Object> some) throws Exception {
        var binder = (ParametersBinder<?>) make("gateway", "com.acme.gateway.Chat_ParametersBinder");
        return binder.bind(new ParameterValues(some)).toString();
    }

    private Object make(String author, String name) throws Exception {
        return make(type(author, name));
    }

    private static Object make(Class<?> type) throws Exception {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private Class<?> type(String author, String name) throws ClassNotFoundException {
        return Class.forName(name, true, loaders.get(author));
    }

    private static Object call(Object target, String method, Object... arguments) throws Exception {
        for (Method candidate : target.getClass().getMethods()) {
            if (candidate.getName().equals(method) && candidate.getParameterCount() == arguments.length) {
                try {
                    return candidate.invoke(target, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause() instanceof Exception cause ? cause : e;
                }
            }
        }
        throw new NoSuchMethodException(method);
    }
}
