package dev.tenon.benchmark.compile;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a project with the compiler of this JVM. */
final class Compilation {

    private Compilation() {}

    /**
     * Compiles a project from scratch.
     *
     * @param processing whether its processor runs
     * @return how long the compiler took
     * @throws CompilationFailedException if there are errors or warnings
     */
    static Sample run(Project project, boolean processing) throws IOException {
        Path classes = empty(project.folder().resolve("out"));
        Path generated = empty(project.folder().resolve("gen"));
        List<String> options = new ArrayList<>(List.of("-Xlint:none", "-implicit:none"));
        options.addAll(List.of("-d", classes.toString(), "-s", generated.toString(), "-cp", project.classPath()));
        options.addAll(processing ? List.of("-processorpath", project.processorPath()) : List.of("-proc:none"));
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        List<Path> sources = project.sources();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long cpuStart = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        boolean success;
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(messages, Locale.ROOT, StandardCharsets.UTF_8)) {
            success = compiler.getTask(null, files, messages, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        Sample sample = new Sample(threads.getCurrentThreadCpuTime() - cpuStart, System.nanoTime() - start);
        List<Diagnostic<? extends JavaFileObject>> found = messages.getDiagnostics().stream()
                .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
                .toList();
        if (!success || !found.isEmpty()) {
            throw new CompilationFailedException(project.folder() + ": " + found);
        }
        return sample;
    }

    private static Path empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
