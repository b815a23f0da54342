package dev.tenon.sample.xinference.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a provider with a mistake that Dify would show only when a user switches the parameter on. */
final class Mistake {

    /** The rule that the mistake breaks; anything else that javac finds would be a mistake of the demo. */
    private static final String RULE = "[TN-PAR-008 ";

    private Mistake() {}

    static String show(Screen screen) throws IOException {
        String source;
        try (InputStream in = Mistake.class.getResourceAsStream("Mistake.java.txt")) {
            source = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        screen.title("A mistake is refused where it stands");
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Path folder = Files.createTempDirectory("tenon-demo");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-d", folder.toString(),
                    "-cp", System.getProperty("java.class.path"),
                    "--processor-path",
                            System.getProperty("demo.processor.path", System.getProperty("java.class.path")));
            compiler.getTask(null, files, diagnostics, options, null, List.of(new Source(source)))
                    .call();
        } finally {
            delete(folder);
        }
        Diagnostic<? extends JavaFileObject> found = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR
                        && diagnostic.getMessage(Locale.ROOT).contains(RULE))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("the mistake was not found, but " + diagnostics.getDiagnostics()));
        String message = found.getMessage(Locale.ROOT);
        screen.line("GatewayProvider.java:" + found.getLineNumber() + ": error: " + message);
        screen.faint(source.lines().skip(found.getLineNumber() - 1).findFirst().orElse(""));
        screen.faint(" ".repeat((int) found.getColumnNumber() - 1) + "^");
        return message;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///demo/GatewayProvider.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
