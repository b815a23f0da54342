package dev.tenon.processor.write.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import dev.tenon.annotation.LlmMode;
import dev.tenon.annotation.ModelFeature;
import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.declaration.FetchFrom;
import dev.tenon.declaration.FloatRule;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.IntRule;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.ModelSchemaBuilder;
import dev.tenon.declaration.PriceConfig;
import dev.tenon.processor.model.ModelClass;
import dev.tenon.processor.model.PluginModel;
import dev.tenon.processor.model.TypeRef;
import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.glue.PredefinedModels;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Providers with hundreds of predefined models stay below the limits of class files. */
final class ManyModelsTest {

    private static final JavaSourcesOptions OPTIONS = new JavaSourcesOptions(false, true, false);

    @TempDir
    Path folder;

    @Test
    void threeHundredModels() throws Exception {
        ModelSchema[] models =
                IntStream.range(0, 300).mapToObj(ManyModelsTest::schema).toArray(ModelSchema[]::new);
        PluginModel plugin = plugin(models);
        ClassLoader loader = UserModule.of(folder, "gateway", JavaSources.of(plugin, OPTIONS))
                .onClassPath(true);

        PredefinedModels predefined = predefined(loader);
        for (ModelSchema model : models) {
            assertThat(predefined.find(model.model())).isEqualTo(model);
        }
        assertThat(predefined.find("no-such-model")).isNull();
    }

    @Test
    void writesEqualRulesOnce() {
        ModelSchema[] models =
                IntStream.range(0, 300).mapToObj(ManyModelsTest::schema).toArray(ModelSchema[]::new);
        String text = JavaSources.of(plugin(models), OPTIONS).stream()
                .filter(file -> file.typeSpec().name().equals("Chat_ModelsSchemas"))
                .map(JavaFile::toString)
                .findFirst()
                .orElseThrow();
        assertThat(text.split("FloatRule\\.of\\(\"temperature\"\\)", -1)).hasSize(3);
        assertThat(text).contains("Rules.temperature()").contains("Rules.temperature2()");
    }

    @Test
    void aHundredModelsNeedNoNestedClasses() throws IOException {
        ModelSchema[] models =
                IntStream.range(0, 100).mapToObj(ManyModelsTest::schema).toArray(ModelSchema[]::new);
        assertThat(JavaSources.of(plugin(models), OPTIONS))
                .allMatch(file -> file.typeSpec().typeSpecs().isEmpty());
    }

    private static PredefinedModels predefined(ClassLoader loader) throws Exception {
        Constructor<?> plugin =
                Class.forName("com.acme.gateway.GatewayPlugin", true, loader).getConstructor();
        return Objects.requireNonNull(((Plugin) plugin.newInstance()).models().find(ModelType.LLM))
                .predefined();
    }

    private static ModelSchema schema(int number) {
        return ModelSchemaBuilder.of(ModelType.LLM, "vendor/model-" + number + ".5")
                .fetchFrom(FetchFrom.PREDEFINED_MODEL)
                .label(I18nObject.of("Model " + number, "模型 " + number))
                .features(ModelFeature.VISION, ModelFeature.TOOL_CALL)
                .mode(LlmMode.CHAT)
                .contextSize(1000 + number)
                .parameter(FloatRule.of("temperature")
                        .template(ParameterTemplate.TEMPERATURE)
                        .max(number % 2 + 0.5))
                .parameter(IntRule.of("max_tokens")
                        .template(ParameterTemplate.MAX_TOKENS)
                        .max(1000 + number))
                .pricing(new PriceConfig("0." + number, null, "0.000001", "USD"))
                .unchecked();
    }

    private static PluginModel plugin(ModelSchema... models) {
        PluginModel gateway = GatewayPlugin.model();
        ModelClass chat = gateway.models().get(0);
        TypeRef type = chat.predefined().get(0).type();
        ModelClass many = new ModelClass(
                chat.type(),
                chat.modelType(),
                chat.credentials(),
                chat.parameters(),
                List.of(Declared.predefined(type, models)),
                List.of(),
                false,
                chat.schemaBuilder());
        return new PluginModel(
                gateway.root(),
                gateway.plugin(),
                gateway.declaration(),
                gateway.providerCredentials(),
                gateway.validatesCredentials(),
                List.of(many),
                Map.of(),
                List.of());
    }
}
