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
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The project that the pages tell of: the types of the README, and what else a page adds to them. Compiled without a warning. */
final class GatewayProject {

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
    private static final String TEST_IMPORTS = """
            package gateway;

            import static org.assertj.core.api.Assertions.assertThat;
            import static org.junit.jupiter.api.Assertions.assertEquals;

            import dev.tenon.annotation.*;
            import dev.tenon.testkit.*;
            import java.util.*;
            import org.junit.jupiter.api.*;
            import org.junit.jupiter.api.extension.RegisterExtension;

            """;

    private final Path folder;
    private final List<Path> sources = new ArrayList<>();

    GatewayProject(Path folder) throws IOException {
        this.folder = folder;
        // Each type is a file of its own, as the readers will write it.
        for (String type : Page.java("README.md").get(0).split("\n\n(?=[@a-z])")) {
            write(IMPORTS + type);
        }
    }

    /** Adds a test class. */
    GatewayProject test(String source) throws IOException {
        write(TEST_IMPORTS + source);
        return this;
    }

    private void write(String source) throws IOException {
        Matcher name = Pattern.compile("(?:class|record) (\\w+)").matcher(source);
        assertThat(name.find()).as(source).isTrue();
        Path file = folder.resolve(name.group(1) + ".java");
        Files.writeString(file, source);
        sources.add(file);
    }

    /** Compiles everything into the folder. */
    void compile() throws IOException {
        StringWriter messages = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        boolean compiled;
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
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
            compiled = compiler.getTask(messages, files, null, options, null, units)
                    .call();
        }
        assertThat(compiled).as(messages.toString()).isTrue();
        assertThat(messages.toString()).isEmpty();
    }
}
