package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** TN-JAV-033 and waiting for what other processors generate. */
class UnresolvedTest extends CompilerTest {

    private static final Fixture WITHOUT_CREDENTIALS = Fixture.acme().without("AcmeCredentials");

    @Test
    void a_type_that_another_processor_generates_is_waited_for() {
        TestCompiler.Result result = compiler()
                .processors(new Generator(WITHOUT_CREDENTIALS, Fixture.acme()))
                .compile(WITHOUT_CREDENTIALS);

        assertThat(result.messages()).isEmpty();
        assertThat(result.resources()).containsKey("provider/acme.yaml");
    }

    @Test
    void a_type_that_never_appears_is_named_in_the_last_round() {
        TestCompiler.Result result = compiler()
                .compile(Fixture.acme().credentials("@Credential(label = @I18n(\"a\")) Optional<Sekret> key"));

        assertThat(result.messages())
                .filteredOn(each -> each.contains("TN-"))
                .containsExactly("cannot resolve Sekret; did you mean 'Secret'; correct its name, or import it "
                        + "[TN-JAV-033 TypeUnresolved]");
        assertThat(result.resources()).isEmpty();
    }

    @Test
    void a_type_of_the_compilation_is_suggested_if_its_name_is_near() {
        assertThat(unresolved("AcmeCredentals"))
                .contains("cannot resolve AcmeCredentals; did you mean 'AcmeCredentials'; ");
        assertThat(unresolved("Whatever")).contains("cannot resolve Whatever; correct its name");
    }

    private String unresolved(String type) {
        return String.join(
                "\n",
                compiler()
                        .compile(Fixture.acme()
                                .replace(
                                        "AcmeLlm",
                                        "LargeLanguageModel<AcmeCredentials,",
                                        "LargeLanguageModel<" + type + ","))
                        .messages());
    }

    @Test
    void a_generated_type_in_a_body_is_not_waited_for() {
        TestCompiler.Result result = compiler()
                .compile(Fixture.acme()
                        .replace(
                                "AcmeLlm",
                                "{ return null; }",
                                "{ return AcmeLlmSchema.of(model).contextSize(8).temperature().build(); }"));

        assertThat(result.messages()).isEmpty();
        assertThat(result.success()).isTrue();
    }

    /** Generates the credentials record in the first round. */
    private static final class Generator extends AbstractProcessor {
        private final String source;
        private boolean done;

        Generator(Fixture without, Fixture with) {
            this.source = with.sources().entrySet().stream()
                    .filter(each -> !without.sources().containsKey(each.getKey()))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                try (Writer out = processingEnv
                        .getFiler()
                        .createSourceFile("acme.AcmeCredentials")
                        .openWriter()) {
                    out.write(source);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
            return false;
        }
    }
}
