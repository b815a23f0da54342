package dev.tenon.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rooms of the runtime: a line of Dify's goes from transport over session to the author's class, and its answer back. */
class ArchitectureTest {

    private static final String ROOT = "dev.tenon.runtime";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void only_what_authors_and_generated_code_use_is_exported() throws IOException {
        try (InputStream module = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            Set<String> exported = ModuleDescriptor.read(module).exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .collect(toSet());

            assertThat(exported)
                    .containsExactlyInAnyOrder(rooms("", "error", "message", "json", "http", "token", "glue"));
        }
    }

    @Test
    void nobody_but_the_launch_and_its_rehearsal_knows_a_transport() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, ROOT + ".rehearsal", ROOT + ".transport..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".transport..")
                .check(CLASSES);
    }

    @Test
    void transports_do_not_know_each_other() {
        unknown("transport", "transport.remote", "transport.serverless");
        unknown("transport.remote", "transport.serverless");
        unknown("transport.serverless", "transport.remote");
    }

    @Test
    void the_way_is_one_way() {
        unknown("transport", "service", "http");
        unknown("session", "http", "rehearsal");
        unknown("protocol", "session", "glue", "http", "token", "rehearsal");
        unknown("service", "session", "http", "token", "rehearsal");
        unknown("glue", "session", "protocol", "service", "http", "token", "rehearsal");
        unknown("http", "session", "protocol", "service", "glue", "token", "rehearsal");
        unknown("error", "session", "protocol", "service", "glue", "http", "json", "message", "token", "rehearsal");
        unknown("message", "session", "protocol", "service", "glue", "http", "json", "error", "token", "rehearsal");
    }

    /** What has to be loaded at the start costs more than all that a plugin does then. */
    @Test
    void no_reader_of_yaml_and_no_data_binding() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.yaml..", "com.fasterxml.jackson.databind..", "com.fasterxml.jackson.dataformat..")
                .check(CLASSES);
    }

    @Test
    void libraries_stay_in_their_room() {
        library("com.fasterxml.jackson..", "protocol", "json", "service");
        library("com.knuddels.jtokkit..", "token");
        library("com.sun.net.httpserver..", "transport.serverless");
        library("java.net.http..", "http");
    }

    private static void unknown(String room, String... others) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(rooms(others))
                .check(CLASSES);
    }

    private static void library(String packages, String... rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms(rooms))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(packages)
                .check(CLASSES);
    }

    private static String[] rooms(String... names) {
        return Arrays.stream(names)
                .map(name -> name.isEmpty() ? ROOT : ROOT + "." + name)
                .toArray(String[]::new);
    }
}
