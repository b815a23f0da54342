package dev.tenon.toolkit.starter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.toolkit.module.Goldens;
import dev.tenon.toolkit.module.ModuleCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The project as text and compiled; that Maven makes a package of it, the archetype's tests see. {@code -Dtenon.goldens=update} rewrites
 * the texts, whose sources the build holds to its own format.
 */
class StarterProjectTest {

    private static final Path GOLDENS = Path.of("src/test/resources/goldens/StarterProjectTest/gateway");
    private static final Path TEMPLATES = Path.of("src/main/resources/dev/tenon/toolkit/starter");
    private static final int LINE = 120;

    @TempDir
    private Path work;

    private static Map<String, String> texts(String author, String name) {
        return new StarterProject(StarterNames.of(author, name, null)).texts();
    }

    @Test
    void the_project_is_as_a_developer_would_write_it() throws IOException {
        Map<String, String> texts = texts("acme", "gateway");

        assertThat(texts).containsExactlyEntriesOf(Goldens.expected(GOLDENS, texts));
    }

    @Test
    void every_template_is_a_file_of_the_project() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            List<String> templates = files.filter(Files::isRegularFile)
                    .map(file -> TEMPLATES.relativize(file).toString())
                    .map(file -> file.replace('\\', '/'))
                    .map(file -> file.replace("/java/", "/java/acme/gateway/"))
                    .map(file -> file.replace("__prefix__", "Gateway"))
                    .toList();

            assertThat(texts("acme", "gateway")).containsOnlyKeys(templates);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "acme, gateway",
        "java, new",
        "_, -",
        "2, 302ai",
        "acme, model",
        "acme, open-ai-compatible",
        "acme, plugin",
        "acme, the-large_language-model-gateway",
        "acme, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    })
    void the_project_compiles_without_a_warning_whatever_its_names(String author, String name) throws IOException {
        assertThat(StarterNames.of(author, name, null).violations()).isEmpty();

        Map<String, String> texts = texts(author, name);

        assertThat(ModuleCompiler.compile(texts, work).lines()).isEmpty();
        assertThat(texts.entrySet())
                .filteredOn(file -> file.getKey().endsWith(".java"))
                .allSatisfy(file -> assertThat(file.getValue().lines()).allMatch(line -> line.length() <= LINE));
    }

    @Test
    void the_version_is_that_of_the_project() throws IOException {
        assertThat(ModuleCompiler.compile(texts("acme", "gateway"), work).declarations())
                .containsOnlyKeys("manifest.yaml", "provider/gateway.yaml")
                .hasEntrySatisfying(
                        "manifest.yaml",
                        manifest -> assertThat(manifest)
                                .contains("version: \"0.1.0\"\n", "author: acme\n", "name: gateway\n"));
    }

    @Test
    void it_is_written_to_a_folder() throws IOException {
        Path folder = work.resolve("gateway");

        new StarterProject(StarterNames.of("acme", "gateway", "com.acme.models")).write(folder);

        assertThat(folder.resolve(".gitignore")).content().startsWith("target/\n");
        assertThat(folder.resolve("src/main/java/com/acme/models/GatewayLlm.java"))
                .content()
                .startsWith("package com.acme.models;\n");
        assertThat(folder.resolve("pom.xml")).content().contains("<groupId>com.acme.models</groupId>");
    }
}
