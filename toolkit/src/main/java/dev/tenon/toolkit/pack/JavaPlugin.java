package dev.tenon.toolkit.pack;

import dev.tenon.declaration.Purpose;
import dev.tenon.declaration.folder.FolderRules;
import dev.tenon.declaration.folder.Located;
import dev.tenon.toolkit.check.CheckReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The package of a plugin that was built with Tenon: declarations and icons from the class output, pages for readers, the jars, the
 * launcher, and what the daemon is to install.
 */
public final class JavaPlugin {

    private static final Pattern DECLARED = Pattern.compile("manifest\\.yaml|(provider|models)/.*\\.yaml|_assets/.*");
    private static final Pattern PAGE =
            Pattern.compile("README\\.md|PRIVACY\\.md|readme/README_[a-z]{2}_[A-Za-z]{2,}\\.md");

    private static final String REQUIREMENTS = "requirements.txt";

    private JavaPlugin() {}

    /**
     * Collects the contents of a package.
     *
     * @throws IOException if a file cannot be read
     * @throws PackagingException if nothing says which class is to be started, or an option cannot be followed
     */
    public static PackageContents collect(JavaPluginParts parts) throws IOException, PackagingException {
        JavaPluginParts.Options options = parts.options();
        ClassPath jars = new ClassPath(parts.jar(), parts.libraries());
        int javaVersion = options.javaVersion().orElse(jars.javaVersion());
        String mainClass = options.mainClass().isPresent() ? options.mainClass().get() : jars.mainClass();
        Launcher launcher = new Launcher(mainClass, jars.names(), javaVersion, options.heapMebibytes());

        List<PackageFile> files = new ArrayList<>(jars.files());
        addMatching(parts.classes(), DECLARED, files);
        addMatching(parts.pages(), PAGE, files);
        files.add(PackageFile.of(Launcher.FILE, launcher.text()));
        files.add(PackageFile.of(REQUIREMENTS, requirements(options.wheels())));
        for (Path wheel : options.wheels()) {
            files.add(PackageFile.of(wheel.getFileName().toString(), wheel));
        }
        for (Map.Entry<String, Path> runtime : new TreeMap<>(options.runtimes()).entrySet()) {
            files.add(RuntimeImage.file(runtime.getKey(), runtime.getValue()));
        }
        files.sort(Comparator.comparing(PackageFile::name, PathOrder.BY_BYTES));
        return new PackageContents(files, jars.tooNewFor(javaVersion));
    }

    /**
     * Checks declarations before there is a jar to pack with them.
     *
     * @param classes the class output
     * @throws IOException if a file cannot be read
     */
    public static CheckReport check(Path classes) throws IOException {
        return check(classes, Purpose.INSTALL);
    }

    /**
     * Checks declarations for what is done with them.
     *
     * @param classes the class output
     * @param purpose what they are meant for, which decides what is an error
     * @throws IOException if a file cannot be read
     */
    public static CheckReport check(Path classes, Purpose purpose) throws IOException {
        List<PackageFile> files = new ArrayList<>();
        addMatching(classes, DECLARED, files);
        files.add(PackageFile.of(Launcher.FILE, ""));
        files.add(PackageFile.of(REQUIREMENTS, ""));
        List<Located> violations = FolderRules.check(new PackedFiles(files)).violations();
        return CheckReport.of(classes, violations, purpose);
    }

    /**
     * Returns the name of the class to start before there is a jar with it.
     *
     * @param classes the class output
     * @throws IOException if a file cannot be read
     * @throws PackagingException if no class in it is a plugin, or several are
     */
    public static String mainClass(Path classes) throws IOException, PackagingException {
        return JarContents.readFolder(classes).mainClass(classes);
    }

    /** Wheels are named by their paths, so that they are installed without network. */
    private static String requirements(List<Path> wheels) {
        return wheels.stream().map(wheel -> "./" + wheel.getFileName() + "\n").collect(Collectors.joining());
    }

    private static void addMatching(Path folder, Pattern wanted, List<PackageFile> files) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> found;
        try (Stream<Path> all = Files.walk(folder)) {
            found = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : found) {
            String name = folder.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/");
            if (wanted.matcher(name).matches()) {
                files.add(PackageFile.of(name, file));
            }
        }
    }
}
