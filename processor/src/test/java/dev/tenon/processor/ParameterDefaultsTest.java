package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.runtime.glue.BindingException;
import dev.tenon.runtime.glue.ParameterValues;
import dev.tenon.runtime.glue.ParametersBinder;
import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.service.ParameterCheck;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a call of a model gives its parameters record where nothing was sent, from the annotations on. */
class ParameterDefaultsTest extends CompilerTest {

    @Test
    void a_plain_component_holds_its_default_where_nothing_is_sent() throws Exception {
        Fixture fixture = Fixture.acme()
                .parameters("""
                        @Parameter(required = false, defaultValue = "1") int chosen,
                        @Parameter(defaultValue = "true") boolean cache,
                        @Parameter(defaultValue = "3000000000") long seed,
                        @Parameter(template = TOP_P) double topP,
                        @Parameter(defaultValue = "1.50") BigDecimal ratio,
                        @Parameter(defaultValue = "a \\"b\\"") String note,
                        @Parameter(type = ParameterType.FLOAT, defaultValue = "1e1") String size,
                        @Parameter(defaultValue = "us-1") Region region""")
                .with("Region", "public enum Region { EU, @Option(\"us-1\") US }")
                .replace("AcmeModels", "@Use(\"temperature\")", "@Use(\"temperature\"), @Use(\"chosen\")");

        assertThat(bind(fixture, Map.of()))
                .isEqualTo("AcmeParameters[temperature=OptionalDouble.empty, maxTokens=OptionalInt.empty, chosen=1,"
                        + " cache=true, seed=3000000000, topP=1.0, ratio=1.50, note=a \"b\", size=10, region=US]");
        assertThat(bind(fixture, Map.of("chosen", 2))).contains("chosen=2,");
    }

    @Test
    void what_is_sent_is_read_as_strictly_as_without_a_default() {
        Fixture fixture = Fixture.acme()
                .parameters("@Parameter(defaultValue = \"1\") int chosen")
                .replace("AcmeModels", "@Use(\"temperature\")", "@Use(\"temperature\"), @Use(\"chosen\")");

        assertThatThrownBy(() -> bind(fixture, Map.of("chosen", 3_000_000_000L)))
                .isInstanceOf(BindingException.class)
                .hasMessageStartingWith("chosen: expected a whole number");
    }

    /** Dify reads them and does nothing with them. */
    @Test
    void bounds_of_what_is_no_number_are_declared_and_mean_nothing() throws Exception {
        Fixture fixture = Fixture.acme()
                .parameters("""
                        @Parameter(max = /*!TN-PAR-013*/ "100", precision = /*!TN-PAR-013*/ 2, defaultValue = "") String note,
                        @Parameter(min = /*!TN-PAR-013*/ "0", defaultValue = "true") boolean cache""")
                .replace("AcmeModels", "@Use(\"temperature\")", "@Use(\"temperature\"), @Use(\"note\")");

        assertThat(bind(fixture, Map.of("note", "longer than a hundred characters".repeat(4))))
                .contains("note=longer than");
    }

    /** Compiles the plugin and answers the parameters as its predefined model gets them. */
    private String bind(Fixture fixture, Map<String, Object> sent) throws Exception {
        TestCompiler.Result result = check(fixture);
        try (URLClassLoader classes = new URLClassLoader(
                new URL[] {result.out().toUri().toURL()}, getClass().getClassLoader())) {
            Plugin plugin = (Plugin) make(classes, "acme.AcmePlugin");
            ModelSchema schema = Objects.requireNonNull(
                    Objects.requireNonNull(plugin.models().find(ModelType.LLM))
                            .predefined()
                            .find("acme/large"));
            ParametersBinder<?> binder = (ParametersBinder<?>) make(classes, "acme.AcmeParametersBinder");
            return binder.bind(new ParameterValues(ParameterCheck.filter(schema, sent)))
                    .toString();
        }
    }

    private static Object make(ClassLoader classes, String name) throws Exception {
        Constructor<?> constructor = classes.loadClass(name).getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }
}
