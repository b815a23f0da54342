package dev.tenon.declaration.packaging;

import static dev.tenon.declaration.Consumer.API;
import static dev.tenon.declaration.Consumer.INSTALL;
import static dev.tenon.declaration.Consumer.MARKETPLACE;
import static dev.tenon.declaration.Consumer.PACKAGE;
import static dev.tenon.declaration.Consumer.RUN;
import static dev.tenon.declaration.Severity.ERROR;
import static dev.tenon.declaration.Severity.WARNING;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Rule;
import dev.tenon.declaration.Severity;
import java.util.Set;

/**
 * The catalogue of checks on packages, {@code TN-PKG}, but for {@link dev.tenon.declaration.rule.PackageCode}, which folders keep,
 * too. Codes and names are stable, as those of declarations are.
 */
public enum PackageRule implements Rule {

    /** An entry for a folder, at which the daemon's checksum fails. */
    DIRECTORY_ENTRY(1, "DirectoryEntry", ERROR, "'%s' is an entry for a folder; write entries for files only", INSTALL),

    /** A name that the daemon cannot open, or opens under another name. */
    ENTRY_PATH(
            2,
            "EntryPath",
            ERROR,
            "entry '%s' is not a plain relative path; no '.', '..' or empty parts, no leading / and no \\",
            INSTALL),

    /** Two entries of one name, of which the daemon reads the first for both; or a file where a folder must be. */
    DUPLICATE_PACKAGE_ENTRY(3, "DuplicatePackageEntry", ERROR, "'%s' is in the package twice%s", INSTALL),

    /** A compression that the daemon does not read. */
    COMPRESSION_METHOD(
            4,
            "CompressionMethod",
            ERROR,
            "entry '%s' uses compression method %d; the daemon reads 0 (stored) and 8 (deflated)",
            INSTALL),

    /** More than the daemon unpacks. */
    TOO_LARGE_UNCOMPRESSED(
            6,
            "TooLargeUncompressed",
            ERROR,
            "the files have %s MiB, and Dify takes at most 50; the largest are %s",
            PACKAGE,
            INSTALL),

    /** More than Dify's API takes unless it is configured to. */
    TOO_LARGE_FOR_API(
            7,
            "TooLargeForApi",
            WARNING,
            "the package has %s MiB, and Dify takes 15 unless PLUGIN_MAX_PACKAGE_SIZE is raised; the largest files are %s",
            API),

    /** Nothing for the daemon to install, which it insists on even where there is nothing to install. */
    DEPENDENCY_FILE_MISSING(
            8,
            "DependencyFileMissing",
            ERROR,
            "requirements.txt is missing; the daemon needs it, it may be empty",
            RUN),

    /** A jar that the launcher puts on the class path. */
    JAR_MISSING(9, "JarMissing", ERROR, "'%s', which the launcher needs, is not in the package", RUN),

    /** An ignore file that does something else than it seems to. */
    IGNORE_FILE(10, "IgnoreFile", WARNING, "%s"),

    /** A file that must not be published. */
    SECRET_IN_PACKAGE(
            11, "SecretInPackage", ERROR, "'%s' must not be packed; it looks like a secret or a working copy"),

    /** A program that cannot be executed after the installation. */
    EXECUTABLE_LOST(
            12,
            "ExecutableLost",
            WARNING,
            "'%s' is a program, and the daemon unpacks it without its execute bit; whoever starts it must set it",
            RUN),

    /** Classes that the oldest JVM the launcher accepts does not load. */
    CLASS_VERSION(13, "ClassVersion", ERROR, "'%s' needs Java %d, and the launcher accepts Java %d", RUN),

    /** A package that is signed already. */
    SIGNED_TWICE(14, "SignedTwice", WARNING, "the package is signed already; its signature is replaced"),

    /** A key file that Dify does not read. */
    KEY_FORM(15, "KeyForm", ERROR, "%s: %s; Dify reads a file of one BEGIN %s block with nothing after it", INSTALL),

    /** A file that a published plugin has. */
    PUBLISHING_FILES(16, "PublishingFiles", WARNING, "%s is missing; %s", MARKETPLACE),

    /** More declarations than a column of the daemon's database holds on MySQL. */
    DECLARATION_TOO_LARGE(
            17,
            "DeclarationTooLarge",
            WARNING,
            "the declarations have at least %d bytes as JSON, and a plugin daemon on MySQL stores at most %d",
            INSTALL);

    private final String code;
    private final String ruleName;
    private final Severity severity;
    private final String format;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Consumer> refusedBy;

    PackageRule(int number, String ruleName, Severity severity, String format, Consumer... refusedBy) {
        this.code = "TN-PKG-" + (number < 10 ? "00" : "0") + number;
        this.ruleName = ruleName;
        this.severity = severity;
        this.format = format;
        this.refusedBy = Set.of(refusedBy);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String ruleName() {
        return ruleName;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public Set<Consumer> refusedBy() {
        return refusedBy;
    }

    @Override
    public String format() {
        return format;
    }
}
