package dev.tenon.it.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the README compile as they stand there, without a warning, and give what the README promises. */
final class ReadmeTest {

    @Test
    void exampleCompiles(@TempDir Path folder) throws IOException {
        new GatewayProject(folder).compile();

        try (Stream<Path> outputs = Files.walk(folder)) {
            assertThat(outputs.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/')))
                    .contains(
                            "manifest.yaml",
                            "provider/gateway.yaml",
                            "gateway/GatewayPlugin.class",
                            "gateway/GatewayLlmSchema.class");
        }
    }

    @Test
    void testOfTheExampleCompiles(@TempDir Path folder) throws IOException {
        String members = Page.java("README.md").get(1);
        new GatewayProject(folder)
                .test("final class GatewayTest {\n" + members + "}\n")
                .compile();

        assertThat(members).contains("@Test");
        assertThat(folder.resolve("gateway/GatewayTest.class")).exists();
    }
}
