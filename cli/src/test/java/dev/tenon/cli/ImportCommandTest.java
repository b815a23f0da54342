package dev.tenon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tenon import} into folders that are free, taken and none. */
final class ImportCommandTest {

    private static final String PLUGIN = "../toolkit/src/test/resources/importer/gateway";

    @TempDir
    private Path folder;

    @Test
    void writesAModuleAndTellsWhatIsNotAsItWas() {
        Path module = folder.resolve("module");

        Run run = Run.of("import", PLUGIN, "-o", module.toString(), "--package", "com.acme.models");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("# Imported: acme/acme_gateway 1.4.0\n")
                .endsWith("Written to " + module + "\n");
        assertThat(module.resolve("src/main/java/com/acme/models/GatewayProvider.java"))
                .content()
                .startsWith("package com.acme.models;\n");
        assertThat(module.resolve("IMPORT.md")).content().isEqualTo(run.out().replaceFirst("\nWritten to .*\n", ""));
    }

    @Test
    void overwritesNothing() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        assertThat(Run.of("import", PLUGIN, "-o", folder.toString()))
                .isEqualTo(new Run(
                        2,
                        "",
                        "tenon: " + folder + ": there is something already; name a folder that does not exist\n"));
        assertThat(folder).isDirectoryContaining("glob:**/mine.txt");
    }

    @Test
    void saysWhyAPluginCannotBeRead() throws IOException {
        Path plugin = Files.createDirectory(folder.resolve("plugin"));
        Files.writeString(plugin.resolve("manifest.yaml"), "a: `x`\n");

        Run run = Run.of(
                "import", plugin.toString(), "-o", folder.resolve("module").toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("manifest.yaml:1:4: error: ", "[TN-GEN-006 YamlSyntax]");
        assertThat(folder.resolve("module")).doesNotExist();
    }

    @Test
    void refusesWrongArguments() {
        assertThat(Run.of("import", folder.resolve("none").toString(), "-o", "x")
                        .err())
                .isEqualTo("tenon: " + folder.resolve("none") + ": no such folder\n");
        assertThat(Run.of("import", PLUGIN, "-o", "x", "--package", "com.new").err())
                .isEqualTo("tenon: 'com.new' is not a package name, such as com.acme.gateway\n");
        assertThat(Run.of("import", PLUGIN).exit()).isEqualTo(2);
    }
}
