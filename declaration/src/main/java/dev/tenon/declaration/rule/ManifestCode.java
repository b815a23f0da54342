package dev.tenon.declaration.rule;

import static dev.tenon.declaration.Consumer.API;
import static dev.tenon.declaration.Consumer.DEBUG;
import static dev.tenon.declaration.Consumer.INSTALL;
import static dev.tenon.declaration.Consumer.PACKAGE;
import static dev.tenon.declaration.Consumer.RUN;
import static dev.tenon.declaration.Consumer.SDK;
import static dev.tenon.declaration.Severity.ERROR;
import static dev.tenon.declaration.Severity.WARNING;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Severity;

/** Rules of the manifest, {@code TN-MAN}. */
public enum ManifestCode implements DeclarationRule {

    /** A version that the packager and the daemon do not read. */
    VERSION_FORMAT(
            1,
            ERROR,
            "version '%s' must be three numbers of up to four digits, such as 1.2.0",
            PACKAGE,
            INSTALL,
            DEBUG),

    /** A version that the daemon takes and SDK and API refuse, because it is none by PEP 440. */
    VERSION_NOT_PEP440(2, ERROR, "version '%1$s' is not a PEP 440 version; use %2$s, %2$s-rc1 or %2$s-dev1", SDK, API),

    /** A manifest of something else than a plugin. */
    PLUGIN_TYPE(3, ERROR, "type must be plugin, found '%s'", PACKAGE, DEBUG, SDK),

    /** An author with characters that the daemon refuses on installation. */
    AUTHOR_FORMAT(4, ERROR, "author '%s' may contain only a-z, 0-9, _ and -%s", INSTALL, DEBUG),

    /** An author that is a UUID, by which the daemon knows plugins under remote debugging. */
    AUTHOR_UUID(5, ERROR, "author '%s' is a UUID, which Dify refuses on installation; use a name", INSTALL),

    /** An author that the marketplace keeps for Dify's makers. */
    AUTHOR_RESERVED(6, WARNING, "author '%s' is reserved by the marketplace; it must not contain '%s'"),

    /** A plugin name with characters that daemon, SDK and API refuse. */
    PLUGIN_NAME_FORMAT(7, ERROR, "name '%s' may contain only a-z, 0-9, _ and -%s", INSTALL, DEBUG, SDK, API),

    /** An amount of memory that was probably not meant in bytes. */
    MEMORY_SUSPICIOUS(8, WARNING, "memory is in bytes, and %d is %s; 256 MiB are 268435456"),

    /** An amount of storage that the packager and the daemon refuse. */
    STORAGE_SIZE(
            9,
            ERROR,
            "storage size must be 1024 to 1073741824 bytes, found %s; leave it out for none",
            PACKAGE,
            DEBUG,
            SDK),

    /** A permission of a model plugin, whose every callback Dify refuses. */
    PERMISSION_WITHOUT_EFFECT(
            10, WARNING, "Dify refuses every callback of a model provider, so %s has no effect; remove it"),

    /** A manifest that leads to no provider. */
    NO_PROVIDER(11, ERROR, "the manifest names no provider; list its file under plugins.models", INSTALL, DEBUG),

    /** A plugin that is a model provider and something else. */
    MIXED_EXTENSIONS(12, ERROR, "a model provider cannot be combined with %s; make two plugins", INSTALL, DEBUG),

    /** A plugin of several providers, of which all but one get lost. */
    TWO_PROVIDERS(
            13,
            WARNING,
            "a plugin has one provider, but %d are listed; an installed plugin keeps the last, remote debugging the first"),

    /** A provider file that is not there. */
    PROVIDER_FILE_MISSING(14, ERROR, "'%s' does not exist%s", PACKAGE, INSTALL, SDK),

    /** No architecture at all; accepted everywhere, but not meant. */
    ARCH_UNKNOWN(15, ERROR, "arch '%s' is unknown%s; list %s", PACKAGE, DEBUG, SDK),

    /** A language for which the daemon has no runner. */
    RUNNER_LANGUAGE(
            16,
            ERROR,
            "meta.runner.language must be python, also for a plugin in Java, found '%s'",
            PACKAGE,
            RUN,
            DEBUG,
            SDK),

    /** An interpreter that is not the one that runs. */
    RUNNER_VERSION(17, WARNING, "meta.runner.version '%s' is ignored; Dify runs 3.12"),

    /** A module that cannot be started. */
    ENTRYPOINT_MISSING_FILE(18, ERROR, "the entrypoint '%s' needs the file %s%s", RUN),

    /** A minimum version that SDK and API do not read. */
    MINIMUM_DIFY_VERSION(
            19, ERROR, "minimum Dify version '%s' must be one PEP 440 version such as 1.4.0, not a range", SDK, API),

    /** A minimum version of Dify that lacks something that is used. */
    MINIMUM_DIFY_VERSION_TOO_LOW(20, WARNING, "%s needs Dify %s, but minimum_dify_version is %s; raise it"),

    /** A tag that the packager does not know; the SDK does not send tags. */
    TAG_UNKNOWN(21, ERROR, "tag '%s' is unknown%s; Dify knows %s", PACKAGE),

    /** A time that the daemon does not read. */
    CREATED_AT_FORMAT(
            22,
            ERROR,
            "created_at '%s' must be RFC 3339 with a zone, such as 2026-01-01T00:00:00Z",
            PACKAGE,
            INSTALL,
            RUN,
            DEBUG),

    /** A time after the build. */
    CREATED_AT_FUTURE(23, WARNING, "created_at '%s' lies in the future; write the day on which the plugin was made"),

    /** A repository that packager and daemon refuse, since it is not an absolute URL. */
    REPO_URL(
            24,
            ERROR,
            "repo '%s' must be an absolute URL such as https://example.com/plugin; leave it out for none",
            PACKAGE,
            DEBUG);

    @SuppressWarnings("ImmutableEnumChecker") // its set is made by Set.copyOf
    private final CatalogueEntry entry;

    ManifestCode(int number, Severity severity, String format, Consumer... refusedBy) {
        this.entry = CatalogueEntry.of("MAN", number, name(), severity, format, refusedBy);
    }

    @Override
    public CatalogueEntry entry() {
        return entry;
    }
}
