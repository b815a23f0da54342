package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Compiles fixtures with real compilers in a folder of their own. */
final class TestCompiler {

    private static final Pattern CODE = Pattern.compile("\\[(TN-[A-Z]+-\\d+) \\w+]$", Pattern.MULTILINE);
    private static final Pattern MARK =
            Pattern.compile("/\\*!(TN-[A-Z]+-\\d+)\\*/\\s*(?=((?:/\\*!TN-[A-Z]+-\\d+\\*/\\s*)*))");

    private final Path folder;
    private JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final List<String> options = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>(List.of(new TenonProcessor()));
    private boolean failingOutput;

    TestCompiler(Path folder) {
        this.folder = folder;
    }

    TestCompiler eclipse() {
        compiler = new EclipseCompiler();
        return this;
    }

    TestCompiler option(String option) {
        options.add(option);
        return this;
    }

    TestCompiler processors(Processor... more) {
        processors.addAll(List.of(more));
        return this;
    }

    /** Another one instead of Tenon's. */
    TestCompiler processor(Processor other) {
        processors.clear();
        return processors(other);
    }

    TestCompiler noProcessors() {
        processors.clear();
        return option("-proc:none");
    }

    /** No resource can be written. */
    TestCompiler failingOutput() {
        failingOutput = true;
        return this;
    }

    Result compile(Fixture fixture) {
        try {
            for (Map.Entry<String, String> each : fixture.output().entrySet()) {
                Files.writeString(
                        Files.createDirectories(folder.resolve("out")).resolve(each.getKey()), each.getValue());
            }
            return compile(fixture.sources());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result compile(Map<String, String> sources) throws IOException {
        Path src = Files.createDirectories(folder.resolve("src/acme"));
        Path out = Files.createDirectories(folder.resolve("out"));
        List<Path> files = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (Map.Entry<String, String> each : sources.entrySet()) {
            Path file = Files.writeString(src.resolve(each.getKey() + ".java"), each.getValue());
            files.add(file);
            Matcher mark = MARK.matcher(each.getValue());
            while (mark.find()) {
                expected.add(at(each.getValue(), file, mark.end(2), mark.group(1)));
            }
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager standard =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> arguments = new ArrayList<>(options);
            arguments.addAll(List.of(
                    "-d",
                    out.toString(),
                    "-s",
                    out.toString(),
                    "-classpath",
                    out + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                    "-source",
                    "17",
                    "-target",
                    "17",
                    "-Xlint:-options"));
            if (compiler instanceof EclipseCompiler) {
                arguments.removeIf(each -> each.startsWith("-Xlint"));
            }
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(),
                    failingOutput ? new Failing(standard) : standard,
                    diagnostics,
                    arguments,
                    null,
                    standard.getJavaFileObjectsFromPaths(files));
            task.setProcessors(processors);
            boolean success = task.call();
            return new Result(success, told(diagnostics.getDiagnostics()), expected, sources, out);
        }
    }

    /** Eclipse warns of much that is of no interest here. */
    private List<Diagnostic<? extends JavaFileObject>> told(List<Diagnostic<? extends JavaFileObject>> all) {
        return all.stream()
                .filter(each -> !(compiler instanceof EclipseCompiler)
                        || each.getKind() == Diagnostic.Kind.ERROR
                        || CODE.matcher(each.getMessage(Locale.ROOT)).find())
                .toList();
    }

    private static String at(String source, Path file, int offset, String code) {
        int line = 1
                + (int) source.substring(0, offset)
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
        int column = offset - source.lastIndexOf('\n', offset - 1);
        return file.getFileName() + ":" + line + ":" + column + " " + code;
    }

    private static final class Failing extends ForwardingJavaFileManager<StandardJavaFileManager> {
        Failing(StandardJavaFileManager files) {
            super(files);
        }

        @Override
        public FileObject getFileForOutput(
                JavaFileManager.Location location, String packageName, String name, FileObject sibling)
                throws IOException {
            throw new IOException("disk full");
        }
    }

    /** What a compilation brought. */
    record Result(
            boolean success,
            List<Diagnostic<? extends JavaFileObject>> diagnostics,
            List<String> expected,
            Map<String, String> sources,
            Path out) {

        /** Every diagnostic as {@code File.java:line:column code}, sorted; those that are not ours with their text. */
        List<String> found() {
            return diagnostics.stream().map(this::place).sorted().toList();
        }

        /** The same without columns. */
        List<String> foundLines() {
            return withoutColumns(found());
        }

        List<String> expectedLines() {
            return withoutColumns(expected);
        }

        List<String> expectedSorted() {
            return expected.stream().sorted().toList();
        }

        /** The texts without the link, which is checked here. */
        List<String> messages() {
            return diagnostics.stream()
                    .map(each -> withoutLink(each.getMessage(Locale.ROOT)))
                    .toList();
        }

        List<Diagnostic.Kind> kinds() {
            return diagnostics.stream()
                    .<Diagnostic.Kind>map(Diagnostic::getKind)
                    .toList();
        }

        private static String withoutLink(String message) {
            Matcher code = CODE.matcher(message);
            if (!code.find()) {
                return message;
            }
            String anchor = "#" + code.group(1).toLowerCase(Locale.ROOT) + ")";
            assertThat(message.substring(code.end()))
                    .matches("\n +\\(see docs/rules/[a-z]+\\.md#.*")
                    .endsWith(anchor);
            return message.substring(0, code.end());
        }

        /** All declarations, by path. */
        Map<String, String> resources() {
            Map<String, String> resources = files(".yaml");
            resources.putAll(files(".jsonl"));
            return resources;
        }

        /** All declarations and generated sources, by path. */
        Map<String, String> outputs() {
            Map<String, String> outputs = resources();
            outputs.putAll(files(".java"));
            return outputs;
        }

        private Map<String, String> files(String ending) {
            Map<String, String> resources = new TreeMap<>();
            try (Stream<Path> files = Files.walk(out)) {
                for (Path each : files.filter(Files::isRegularFile).toList()) {
                    String path = out.relativize(each).toString().replace('\\', '/');
                    if (path.endsWith(ending)) {
                        resources.put(path, Files.readString(each));
                    }
                }
                return resources;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String place(Diagnostic<? extends JavaFileObject> diagnostic) {
            String message = diagnostic.getMessage(Locale.ROOT);
            Matcher code = CODE.matcher(message);
            if (!code.find()) {
                return message;
            }
            if (diagnostic.getSource() == null) {
                return code.group(1);
            }
            Path file = Path.of(diagnostic.getSource().toUri());
            String name = file.getFileName().toString().replace(".java", "");
            String source = sources.getOrDefault(name, "");
            // A value such as String.class is at its dot for javac's reports, but begins before it.
            String preferred = at(source, file, (int) diagnostic.getPosition(), code.group(1));
            String start = at(source, file, (int) diagnostic.getStartPosition(), code.group(1));
            return expected.contains(start) ? start : preferred;
        }

        private static List<String> withoutColumns(List<String> places) {
            return places.stream()
                    .map(each -> each.replaceFirst(":(\\d+):\\d+ ", ":$1 "))
                    .sorted()
                    .toList();
        }
    }
}
