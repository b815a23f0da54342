package dev.tenon.processor.write.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import dev.tenon.annotation.TenonGenerated;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.processor.TenonProcessor;
import dev.tenon.runtime.glue.Plugin;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The compilation of an author: sources by hand beside generated ones, every lint on, every warning an error. */
final class UserModule {

    private static final Path AUTHORS = Path.of("src/test/resources/authors");

    private final Path sources;
    private final Path classes;

    private final List<Processor> processors = new ArrayList<>();
    private final List<String> required = new ArrayList<>();

    private UserModule(Path folder) throws IOException {
        sources = Files.createDirectories(folder.resolve("sources"));
        classes = Files.createDirectories(folder.resolve("classes"));
    }

    static UserModule of(Path folder, String author, List<JavaFile> generated) throws IOException {
        UserModule module = new UserModule(folder);
        Path written = AUTHORS.resolve(author);
        try (Stream<Path> files = Files.walk(written)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                module.add(written.relativize(file).toString(), Files.readString(file));
            }
        }
        for (JavaFile file : generated) {
            file.writeTo(module.sources);
        }
        return module;
    }

    /** Returns a compilation that generates for itself what the annotations in its sources ask for. */
    static UserModule processed(Path folder) throws IOException {
        UserModule module = new UserModule(folder);
        module.processors.add(new TenonProcessor());
        return module;
    }

    /** Makes a module that was compiled before one that this one may require. */
    UserModule requires(UserModule module) {
        required.add(module.classes.toString());
        return this;
    }

    UserModule add(String path, String text) throws IOException {
        Path file = sources.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Compiles on the class path, and expects no word from javac. */
    Loader onClassPath(boolean jspecify) throws IOException {
        compile("--class-path", jspecify);
        return new Loader(url(classes));
    }

    /** Compiles as a module, and expects no word from javac. */
    void onModulePath() throws IOException {
        compile("--module-path", true);
    }

    private void compile(String option, boolean jspecify) throws IOException {
        assertThat(said(option, jspecify)).isEmpty();
    }

    /** Compiles as a module, and returns what javac says. */
    String saidOnModulePath() throws IOException {
        return said("--module-path", true);
    }

    private String said(String option, boolean jspecify) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options = List.of(
                "--release",
                "17",
                processors.isEmpty() ? "-proc:none" : "-Xlint:-processing",
                "-Xlint:all",
                "-Werror",
                "-d",
                classes.toString(),
                option,
                path(jspecify));
        try (var manager = javac.getStandardFileManager(null, null, null);
                Stream<Path> files = Files.walk(sources)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            JavaCompiler.CompilationTask task =
                    javac.getTask(said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(java));
            task.setProcessors(processors);
            task.call();
        }
        return said.toString();
    }

    private String path(boolean jspecify) {
        Stream<String> own =
                Stream.of(TenonGenerated.class, ModelSchema.class, Plugin.class).map(UserModule::location);
        Stream<String> others = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("jackson-core")
                        || entry.contains("jtokkit")
                        || (jspecify && entry.contains("jspecify")));
        return Stream.of(own, others, required.stream())
                .flatMap(each -> each)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        CodeSource source = Objects.requireNonNull(type.getProtectionDomain().getCodeSource());
        return Path.of(source.getLocation().getPath()).toString();
    }

    private static URL url(Path folder) throws MalformedURLException {
        return folder.toUri().toURL();
    }

    /** Loads what was compiled, and tells what it has loaded. */
    static final class Loader extends URLClassLoader {

        Loader(URL classes) {
            super(new URL[] {classes}, UserModule.class.getClassLoader());
        }

        boolean hasLoaded(String name) {
            return findLoadedClass(name) != null;
        }
    }
}
