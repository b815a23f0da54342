package dev.tenon.it.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tenon.toolkit.importer.ImportedModule;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs Tenon's processor on the sources of an imported module. */
final class JavaModule {

    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

    private JavaModule() {}

    /** Returns what is reported. */
    static List<Diagnostic<? extends JavaFileObject>> compile(ImportedModule module, Path assets, Path out)
            throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        module.texts().forEach((path, text) -> {
            if (path.endsWith(".java")) {
                sources.add(new Source(path, text));
            }
        });
        List<String> options = new ArrayList<>(List.of(
                "--release",
                "17",
                "-proc:only",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                Files.createDirectories(out).toString()));
        Matcher version = VERSION.matcher(String.valueOf(module.texts().get("pom.xml")));
        if (version.find()) {
            options.add("-Atenon.version=" + version.group(1));
        }
        if (Files.isDirectory(assets)) {
            options.add("-Atenon.assets=" + assets);
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(messages, Locale.ROOT, UTF_8)) {
            JavaCompiler.CompilationTask task = javac.getTask(null, files, messages, options, null, sources);
            task.setProcessors(List.of(processor()));
            task.call();
        }
        return messages.getDiagnostics();
    }

    /** Found as javac finds it, but with the classes of this process. */
    private static Processor processor() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(each -> each.type().getName().startsWith("dev.tenon."))
                .map(ServiceLoader.Provider::get)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the source from the place of a message on. */
    static String at(Diagnostic<? extends JavaFileObject> message) throws IOException {
        JavaFileObject source = message.getSource();
        return source == null ? "" : source.getCharContent(true).toString().substring((int) message.getStartPosition());
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path.replaceFirst(".*/src/main/java/", "")), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
