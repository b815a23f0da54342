package dev.tenon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/** What a user sees of a compilation: the error under the value that is wrong, or the files. */
final class CompilationTest {

    @Test
    void aMistakeIsAnErrorAtItsValue() throws IOException {
        Map<String, JavaFileObject> files = files(Fixture.acme().with("AcmeParameters", """
                public record AcmeParameters(
                    @Parameter(template = TEMPERATURE, defaultValue = "1.5") OptionalDouble temperature,
                    @Parameter(template = MAX_TOKENS, max = "4096") OptionalInt maxTokens) {}
                """));
        Compilation compilation = javac().withProcessors(new TenonProcessor()).compile(files.values());

        assertThat(compilation)
                .hadErrorContaining("default 1.5 is outside the bounds (min 0 to max 1)")
                .inFile(files.get("AcmeParameters"))
                .onLine(lineOf(files.get("AcmeParameters"), "\"1.5\""))
                .atColumn("    @Parameter(template = TEMPERATURE, defaultValue = ".length() + 1);
    }

    @Test
    void everyMistakeOfACompilationIsReportedAtOnce() {
        Map<String, JavaFileObject> files =
                files(Fixture.acme().with("AcmeParameters", """
                public record AcmeParameters(
                    @Parameter(template = TEMPERATURE, defaultValue = "1.5") OptionalDouble temperature,
                    @Parameter(template = MAX_TOKENS, max = "many") OptionalInt maxTokens) {}
                """).with("AcmeCredentials", """
                public record AcmeCredentials(
                    @Credential(label = @I18n("Base URL"), variable = "__model_name") URI baseUrl,
                    @Credential(label = @I18n("API key")) Optional<Secret> apiKey) {}
                """));
        Compilation compilation = javac().withProcessors(new TenonProcessor()).compile(files.values());

        assertThat(compilation).hadErrorContaining("[TN-PAR-008 DefaultOutOfRange]");
        assertThat(compilation).hadErrorContaining("[TN-JAV-017 TextNotConvertible]");
        assertThat(compilation).hadErrorContaining("[TN-CRD-002 VariableReserved]");
        assertThat(compilation).hadErrorCount(3);
    }

    @Test
    void whatIsInOrderBecomesFilesWithoutAWord() {
        Compilation compilation = javac().withProcessors(new TenonProcessor())
                .withOptions("-Xlint:all,-processing", "-Werror")
                .compile(files(Fixture.acme()).values());

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation).generatedSourceFile("acme.AcmePlugin");
        assertThat(compilation).generatedSourceFile("acme.AcmeLlmSchema");
        assertThat(compilation)
                .generatedFile(StandardLocation.CLASS_OUTPUT, "", "manifest.yaml")
                .contentsAsString(StandardCharsets.UTF_8)
                .contains("name: acme");
        assertThat(compilation)
                .generatedFile(StandardLocation.CLASS_OUTPUT, "provider", "acme.yaml")
                .contentsAsString(StandardCharsets.UTF_8)
                .contains("provider: acme");
    }

    /** Why the README tells users of {@code -Werror} to leave out one lint. */
    @Test
    void javacWarnsOfNothingButThatNobodyClaimsTheAnnotations() {
        Compilation compilation = javac().withProcessors(new TenonProcessor())
                .withOptions("-Xlint:all")
                .compile(files(Fixture.acme()).values());

        assertThat(compilation).succeeded();
        assertThat(compilation.warnings())
                .isNotEmpty()
                .allMatch(each ->
                        each.getMessage(Locale.ROOT).startsWith("No processor claimed any of these annotations: "));
    }

    private static long lineOf(JavaFileObject file, String text) throws IOException {
        return 1
                + file.getCharContent(true)
                        .toString()
                        .lines()
                        .takeWhile(line -> !line.contains(text))
                        .count();
    }

    private static Map<String, JavaFileObject> files(Fixture fixture) {
        Map<String, JavaFileObject> files = new LinkedHashMap<>();
        fixture.sources()
                .forEach((name, source) -> files.put(name, JavaFileObjects.forSourceString("acme." + name, source)));
        return files;
    }
}
