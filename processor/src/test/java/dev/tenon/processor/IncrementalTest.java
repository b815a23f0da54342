package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a build relies on that compiles nothing but what has changed, beside the classes and files of before. */
class IncrementalTest extends CompilerTest {

    private static final Fixture ACME = Fixture.acme();

    /** Another provider, of the same model class. */
    private static final String OTHER = """
            @DifyPlugin(author = "acme", version = "0.1.0", description = @I18n("x"))
            %s @ModelProvider(name = "other", label = @I18n("Other"), iconSmall = @I18n("icon.svg"),
                configurateMethods = CUSTOMIZABLE_MODEL, modelCredentials = AcmeCredentials.class, models = AcmeLlm.class)
            class OtherProvider {}
            """;

    @BeforeEach
    void compileAll() {
        assertThat(compiler().compile(ACME).messages()).isEmpty();
    }

    @Test
    void the_processor_is_declared_as_isolating() throws IOException {
        try (InputStream file =
                TenonProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualToIgnoringNewLines(TenonProcessor.class.getName() + ",isolating");
        }
    }

    @Test
    void every_output_originates_from_the_provider_alone() {
        Origins origins = new Origins();
        TestCompiler.Result result = compiler().processor(origins).compile(Fixtures.everything());

        assertThat(result.messages()).isEmpty();
        assertThat(origins.found)
                .hasSameSizeAs(result.outputs().keySet())
                .allSatisfy(each -> assertThat(each).containsExactly("acme.AcmeProvider"));
    }

    @Test
    void a_provider_that_is_compiled_again_gives_the_same() {
        Map<String, String> before = compiler().compile(ACME).outputs();

        TestCompiler.Result again = check(ACME.only("AcmeProvider"));

        assertThat(again.outputs()).isEqualTo(before);
    }

    @Test
    void a_second_provider_is_refused_though_the_first_is_not_compiled_again() {
        TestCompiler.Result result = compiler()
                .compile(ACME.with("OtherProvider", OTHER.formatted("/*!TN-JAV-002*/"))
                        .only("OtherProvider"));

        assertThat(result.found()).containsAll(result.expected());
        assertThat(result.messages())
                .contains(
                        "a plugin has one provider, and acme.AcmeProvider is another; move one into a module of its own"
                                + " [TN-JAV-002 TwoProviderTypes]");
        assertThat(folder.resolve("out/manifest.yaml")).content().contains("acme.AcmeProvider");
    }

    @Test
    void a_provider_that_is_none_any_more_makes_room_for_another() {
        Fixture moved = ACME.with("AcmeProvider", "class AcmeProvider {}")
                .with("OtherProvider", OTHER.formatted(""))
                .replace("AcmeLlm", "(predefined = AcmeModels.class)", "")
                .without("AcmeModels");

        check(moved);
        assertThat(folder.resolve("out/manifest.yaml")).content().contains("acme.OtherProvider");
    }

    @Test
    void what_a_provider_of_before_lists_is_listed() {
        check(ACME.only("AcmeLlm", "AcmeModels"));
        check(
                ACME.with("Stray", "/*!TN-JAV-006*/ enum Stray { @PredefinedModel(model = \"m\") M }")
                        .only("Stray"),
                "no provider lists Stray, so it is never used; add it to models or predefined [TN-JAV-006 NotListed]");
    }

    /** The processor, with a filer that notes the originating elements of each file. */
    private static final class Origins extends AbstractProcessor {

        final List<List<String>> found = new ArrayList<>();
        private final TenonProcessor processor = new TenonProcessor();

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            Filer filer = (Filer) proxy(Filer.class, (method, arguments) -> {
                if (arguments[arguments.length - 1] instanceof Element[] elements) {
                    found.add(Arrays.stream(elements).map(Element::toString).toList());
                }
                return method.invoke(environment.getFiler(), arguments);
            });
            processor.init((ProcessingEnvironment) proxy(
                    ProcessingEnvironment.class,
                    (method, arguments) ->
                            method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments)));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            processor.process(annotations, round);
            return false;
        }

        private static Object proxy(Class<?> type, Call call) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                try {
                    return call.on(method, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
        }

        private interface Call {
            Object on(Method method, Object[] arguments) throws ReflectiveOperationException;
        }
    }
}
