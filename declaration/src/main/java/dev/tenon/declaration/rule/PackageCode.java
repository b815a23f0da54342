package dev.tenon.declaration.rule;

import static dev.tenon.declaration.Consumer.API;
import static dev.tenon.declaration.Consumer.DEBUG;
import static dev.tenon.declaration.Consumer.INSTALL;
import static dev.tenon.declaration.Consumer.MARKETPLACE;
import static dev.tenon.declaration.Consumer.PACKAGE;
import static dev.tenon.declaration.Consumer.RUN;
import static dev.tenon.declaration.Consumer.SDK;
import static dev.tenon.declaration.Consumer.TENON;
import static dev.tenon.declaration.Severity.ERROR;
import static dev.tenon.declaration.Severity.WARNING;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Severity;

/** Rules of packages, {@code TN-PKG}. */
public enum PackageCode implements DeclarationRule {

    /** An entry for a folder, at which the daemon's checksum fails. */
    DIRECTORY_ENTRY(1, ERROR, "'%s' is an entry for a folder; write entries for files only", INSTALL),

    /** A name that the daemon cannot open, or opens under another name. */
    ENTRY_PATH(
            2,
            ERROR,
            "entry '%s' is not a plain relative path; no '.', '..' or empty parts, no leading / and no \\",
            INSTALL),

    /** Two entries of one name, of which the daemon reads the first for both; or a file where a folder must be. */
    DUPLICATE_PACKAGE_ENTRY(3, ERROR, "'%s' is in the package twice%s", INSTALL),

    /** A compression that the daemon does not read. */
    COMPRESSION_METHOD(
            4, ERROR, "entry '%s' uses compression method %d; the daemon reads 0 (stored) and 8 (deflated)", INSTALL),

    /** A folder or package without the file with which everything begins. */
    MANIFEST_PLACE(5, ERROR, "manifest.yaml is not at the root%s", PACKAGE, INSTALL, DEBUG, SDK),

    /** More than the daemon unpacks. */
    TOO_LARGE_UNCOMPRESSED(
            6, ERROR, "the files have %s MiB, and Dify takes at most 50; the largest are %s", PACKAGE, INSTALL),

    /** More than Dify's API takes unless it is configured to. */
    TOO_LARGE_FOR_API(
            7,
            WARNING,
            "the package has %s MiB, and Dify takes 15 unless PLUGIN_MAX_PACKAGE_SIZE is raised; the largest files are %s",
            API),

    /** Nothing for the daemon to install, which it insists on even where there is nothing to install. */
    DEPENDENCY_FILE_MISSING(8, ERROR, "requirements.txt is missing; the daemon needs it, it may be empty", RUN),

    /** A jar that the launcher puts on the class path. */
    JAR_MISSING(9, ERROR, "'%s', which the launcher needs, is not in the package", RUN),

    /** An ignore file that does something else than it seems to. */
    IGNORE_FILE(10, WARNING, "%s"),

    /** A file that must not be published. */
    SECRET_IN_PACKAGE(11, ERROR, "'%s' must not be packed; it looks like a secret or a working copy", TENON),

    /** A program that cannot be executed after the installation. */
    EXECUTABLE_LOST(
            12,
            WARNING,
            "'%s' is a program, and the daemon unpacks it without its execute bit; whoever starts it must set it",
            RUN),

    /** Classes that the oldest JVM the launcher accepts does not load. */
    CLASS_VERSION(13, ERROR, "'%s' needs Java %d, and the launcher accepts Java %d", RUN),

    /** A package that is signed already. */
    SIGNED_TWICE(14, WARNING, "the package is signed already; its signature is replaced"),

    /** A key file that Dify does not read. */
    KEY_FORM(15, ERROR, "%s: %s; Dify reads a file of one BEGIN %s block with nothing after it", INSTALL),

    /** A file that a published plugin has. */
    PUBLISHING_FILES(16, WARNING, "%s is missing; %s", MARKETPLACE),

    /** More declarations than a column of the daemon's database holds on MySQL. */
    DECLARATION_TOO_LARGE(
            17,
            WARNING,
            "the declarations have at least %d bytes as JSON, and a plugin daemon on MySQL stores at most %d",
            INSTALL),

    /** A link that leads out of the folder, nowhere or to a folder, or a folder that cannot be listed. */
    FILE_UNUSABLE(18, ERROR, "%s", PACKAGE, TENON);

    @SuppressWarnings("ImmutableEnumChecker") // its set is made by Set.copyOf
    private final CatalogueEntry entry;

    PackageCode(int number, Severity severity, String format, Consumer... refusedBy) {
        this.entry = CatalogueEntry.of("PKG", number, name(), severity, format, refusedBy);
    }

    @Override
    public CatalogueEntry entry() {
        return entry;
    }
}
