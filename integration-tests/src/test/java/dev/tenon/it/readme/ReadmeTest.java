package dev.tenon.it.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the README compiles as it stands there, without a warning, and gives what the README promises. */
final class ReadmeTest {

    private static final String IMPORTS = """
            package gateway;

            import static dev.tenon.annotation.ParameterTemplate.*;

            import dev.tenon.annotation.*;
            import dev.tenon.declaration.*;
            import dev.tenon.openai.*;
            import dev.tenon.runtime.*;
            import java.net.URI;
            import java.util.*;

            """;

    @Test
    void exampleCompiles(@TempDir Path folder) throws IOException {
        List<Path> written = writeTypes(folder);
        StringWriter messages = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        boolean compiled;
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            Iterable<? extends JavaFileObject> sources = files.getJavaFileObjectsFromPaths(written);
            List<String> options = List.of(
                    "-d",
                    folder.toString(),
                    "-Xlint:all,-processing",
                    "-Werror",
                    "--release",
                    "17",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "--processor-path",
                    System.getProperty("java.class.path"));
            compiled = compiler.getTask(messages, files, null, options, null, sources)
                    .call();
        }

        assertThat(compiled).as(messages.toString()).isTrue();
        assertThat(messages.toString()).isEmpty();
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

    /** Each type of the example is a file of its own, as its readers will write it. */
    private static List<Path> writeTypes(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String type : example().split("\n\n(?=[@a-z])")) {
            Matcher name = Pattern.compile("(?:class|record) (\\w+)").matcher(type);
            assertThat(name.find()).as(type).isTrue();
            Path file = folder.resolve(name.group(1) + ".java");
            Files.writeString(file, IMPORTS + type);
            files.add(file);
        }
        return files;
    }

    private static String example() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        int start = readme.indexOf("```java\n") + "```java\n".length();
        return readme.substring(start, readme.indexOf("```", start));
    }
}
