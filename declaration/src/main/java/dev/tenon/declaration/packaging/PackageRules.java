package dev.tenon.declaration.packaging;

import dev.tenon.declaration.Violation;
import dev.tenon.declaration.document.Node;
import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.folder.Located;
import dev.tenon.declaration.folder.PluginFiles;
import dev.tenon.declaration.rule.PackageCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks an archive by {@link PackageCode}. A violation is located at its entry, or nowhere if the package as a whole breaks the
 * rule: the file is empty then.
 */
public final class PackageRules {

    /** One of them tells the daemon what to install. */
    private static final List<String> DEPENDENCY_FILES = List.of("requirements.txt", "pyproject.toml");

    /** How many bytes of files the daemon unpacks. */
    public static final long MAX_UNCOMPRESSED = 50L * 1024 * 1024;

    /** How large a package Dify's API takes unless it is configured otherwise, in bytes. */
    public static final long MAX_FOR_API = 15L * 1024 * 1024;

    /** What MySQL's type TEXT holds, in bytes. */
    private static final long MAX_DECLARATION = 65_535;

    private static final Pattern DECLARING = Pattern.compile("manifest\\.yaml|(provider|models)/.*\\.yaml");
    private static final int LARGEST = 5;

    private PackageRules() {}

    /**
     * Checks the entries of a package.
     *
     * @param entries in the order of the archive
     * @param fileSize the size of the archive in bytes
     */
    public static List<Located> check(List<PackageEntry> entries, long fileSize) {
        List<Located> violations = new ArrayList<>();
        checkEach(entries, violations);
        checkTwice(entries, violations);
        checkNeeded(entries, violations);
        checkSizes(entries, fileSize, violations);
        return violations;
    }

    /** Checks that the page on privacy that a manifest names is there. */
    public static List<Located> checkPrivacy(List<PackageEntry> entries, @Nullable String privacy) {
        if (privacy == null || names(entries).contains(privacy)) {
            return List.of();
        }
        return List.of(at(privacy, PackageCode.PUBLISHING_FILES, privacy, "the manifest names it as privacy"));
    }

    /** Checks that what the launcher puts on the class path is there. */
    public static List<Located> checkClassPath(List<PackageEntry> entries, List<String> jars) {
        Set<String> names = names(entries);
        return jars.stream()
                .filter(jar -> !names.contains(jar))
                .map(jar -> at(jar, PackageCode.JAR_MISSING, jar))
                .toList();
    }

    /** Checks how large manifest, provider and models are together, which the daemon stores as one JSON object. */
    public static List<Located> checkDeclarations(PluginFiles files) {
        long size = 0;
        for (String path : files.paths()) {
            Node root = DECLARING.matcher(path).matches() ? files.document(path).root() : null;
            size += root == null ? 0 : JsonSize.of(root);
        }
        return size <= MAX_DECLARATION
                ? List.of()
                : List.of(at("", PackageCode.DECLARATION_TOO_LARGE, size, MAX_DECLARATION));
    }

    private static void checkEach(List<PackageEntry> entries, List<Located> violations) {
        for (PackageEntry entry : entries) {
            String name = entry.name();
            if (!isPlain(name.endsWith("/") ? name.substring(0, name.length() - 1) : name)) {
                violations.add(at(name, PackageCode.ENTRY_PATH, name));
            }
            if (name.endsWith("/")) {
                violations.add(at(name, PackageCode.DIRECTORY_ENTRY, name));
            }
            if (entry.method() != PackageEntry.STORED && entry.method() != PackageEntry.DEFLATED) {
                violations.add(at(name, PackageCode.COMPRESSION_METHOD, name, entry.method()));
            }
            if (Secrets.isSecret(name)) {
                violations.add(at(name, PackageCode.SECRET_IN_PACKAGE, name));
            }
            if (entry.program()) {
                violations.add(at(name, PackageCode.EXECUTABLE_LOST, name));
            }
        }
    }

    private static boolean isPlain(String name) {
        if (name.contains("\\")) {
            return false;
        }
        for (String part : name.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return false;
            }
        }
        return true;
    }

    private static void checkTwice(List<PackageEntry> entries, List<Located> violations) {
        Set<String> files = new HashSet<>();
        for (PackageEntry entry : entries) {
            if (!files.add(entry.name())) {
                violations.add(at("", PackageCode.DUPLICATE_PACKAGE_ENTRY, entry.name(), ""));
            }
        }
        Set<String> folders = new HashSet<>();
        for (String name : files) {
            for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
                folders.add(name.substring(0, slash));
            }
        }
        files.stream()
                .filter(folders::contains)
                .sorted()
                .map(name -> at(name, PackageCode.DUPLICATE_PACKAGE_ENTRY, name, ", as a file and as a folder"))
                .forEach(violations::add);
    }

    /** Returns what a folder with programs lacks before it can be packed and started; one of declarations alone lacks nothing. */
    public static List<Located> checkDependencies(PluginFiles files) {
        boolean starts = files.paths().stream().anyMatch(path -> path.endsWith(".py") || path.endsWith(".jar"));
        boolean found = DEPENDENCY_FILES.stream()
                .anyMatch(name ->
                        files.paths().contains(name) && files.excludedBy(name).isEmpty());
        return starts && !found ? List.of(at(DEPENDENCY_FILES.get(0), PackageCode.DEPENDENCY_FILE_MISSING)) : List.of();
    }

    private static void checkNeeded(List<PackageEntry> entries, List<Located> violations) {
        Set<String> names = names(entries);
        if (DEPENDENCY_FILES.stream().noneMatch(names::contains)) {
            violations.add(at("", PackageCode.DEPENDENCY_FILE_MISSING));
        }
        if (!names.contains("README.md")) {
            violations.add(at(
                    "", PackageCode.PUBLISHING_FILES, "README.md", "Dify shows it, and the marketplace asks for it"));
        }
    }

    private static void checkSizes(List<PackageEntry> entries, long fileSize, List<Located> violations) {
        long sum = entries.stream().mapToLong(PackageEntry::size).sum();
        if (sum > MAX_UNCOMPRESSED) {
            violations.add(at("", PackageCode.TOO_LARGE_UNCOMPRESSED, mebibytes(sum), largest(entries)));
        }
        if (fileSize > MAX_FOR_API) {
            violations.add(at("", PackageCode.TOO_LARGE_FOR_API, mebibytes(fileSize), largest(entries)));
        }
    }

    private static String largest(List<PackageEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparingLong(PackageEntry::size).reversed())
                .limit(LARGEST)
                .map(entry -> entry.name() + " (" + mebibytes(entry.size()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String mebibytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1024.0 / 1024.0);
    }

    private static Located at(String file, PackageCode rule, Object... arguments) {
        return new Located(file, Position.START, Violation.of(rule, "", arguments));
    }

    private static Set<String> names(List<PackageEntry> entries) {
        return entries.stream().map(PackageEntry::name).collect(Collectors.toSet());
    }
}
