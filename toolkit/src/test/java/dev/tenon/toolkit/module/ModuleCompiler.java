package dev.tenon.toolkit.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a module that was written as its {@code pom.xml} would, with the processor and every lint. */
public final class ModuleCompiler {

    private static final Pattern OPTION = Pattern.compile("<arg>(-Atenon\\.(?:for|version)=[^<]+)</arg>");
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

    private ModuleCompiler() {}

    /**
     * What a compilation gave.
     *
     * @param declarations the generated YAML files by their paths
     * @param messages what javac reported, errors and warnings
     */
    public record Compiled(Map<String, String> declarations, List<Diagnostic<? extends JavaFileObject>> messages) {

        /** Returns the errors as lines. */
        public List<String> errors() {
            return messages.stream()
                    .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                    .map(Compiled::line)
                    .toList();
        }

        /** Returns everything that was reported as lines. */
        public List<String> lines() {
            return messages.stream().map(Compiled::line).toList();
        }

        private static String line(Diagnostic<? extends JavaFileObject> message) {
            String file = message.getSource() == null
                    ? ""
                    : Path.of(message.getSource().getName()).getFileName() + ":";
            return file + message.getLineNumber() + ": " + message.getMessage(Locale.ROOT);
        }
    }

    /** Compiles the sources of a module, its tests included, into a folder. */
    public static Compiled compile(Map<String, String> module, Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        for (Map.Entry<String, String> each : module.entrySet()) {
            if (each.getKey().endsWith(".java")) {
                Path file = sources.resolve(each.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, each.getValue());
            }
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                        javac.getStandardFileManager(messages, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> all = Files.walk(sources)) {
            List<Path> javaFiles =
                    all.filter(each -> each.toString().endsWith(".java")).toList();
            JavaCompiler.CompilationTask task = javac.getTask(
                    null,
                    files,
                    messages,
                    options(module, classes),
                    null,
                    files.getJavaFileObjectsFromPaths(javaFiles));
            task.setProcessors(List.of(processor()));
            task.call();
        }
        return new Compiled(declarations(classes), messages.getDiagnostics());
    }

    /** Found as javac finds it, but with the classes of this process, so that forty compilations warm up once. */
    private static Processor processor() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(each -> each.type().getName().startsWith("dev.tenon."))
                .map(ServiceLoader.Provider::get)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> options(Map<String, String> module, Path classes) {
        List<String> options = new ArrayList<>(List.of(
                "--release",
                "17",
                "-Xlint:all,-processing",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString()));
        String pom = String.valueOf(module.get("pom.xml"));
        Matcher version = VERSION.matcher(pom);
        Matcher option = OPTION.matcher(pom);
        while (option.find()) {
            options.add(option.group(1).replace("${project.version}", version.find(0) ? version.group(1) : ""));
        }
        return options;
    }

    private static Map<String, String> declarations(Path classes) throws IOException {
        Map<String, String> declarations = new TreeMap<>();
        try (Stream<Path> all = Files.walk(classes)) {
            all.filter(each -> each.toString().endsWith(".yaml"))
                    .forEach(each ->
                            declarations.put(classes.relativize(each).toString().replace('\\', '/'), text(each)));
        }
        return declarations;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
