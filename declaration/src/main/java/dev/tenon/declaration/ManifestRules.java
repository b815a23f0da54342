package dev.tenon.declaration;

import dev.tenon.annotation.PluginTag;
import dev.tenon.declaration.form.TimeForm;
import dev.tenon.declaration.form.VersionForm;
import dev.tenon.declaration.rule.GeneralCode;
import dev.tenon.declaration.rule.ManifestCode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules of the manifest, {@code TN-MAN}. */
final class ManifestRules {

    private static final int AUTHOR_MAX = 64;

    private static final Pattern SDK_AUTHOR = Pattern.compile("[a-zA-Z0-9_-]{1,64}");

    /** The packager packs a plugin without an author. */
    private static final Set<Consumer> AUTHOR_READERS = Set.of(Consumer.INSTALL, Consumer.DEBUG, Consumer.API);

    private static final int NAME_MAX = 128;
    private static final int PATH_MAX = 128;
    private static final long MEBIBYTE = 1L << 20;
    private static final long GIBIBYTE = 1L << 30;
    private static final long MEMORY_MAX = 64 * GIBIBYTE;
    private static final long STORAGE_MIN = 1024;
    private static final long STORAGE_MAX = GIBIBYTE;

    /** The time that the daemon takes for an absent one. */
    private static final Instant ZERO = LocalDateTime.of(1, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);

    private ManifestRules() {}

    /** Checks a manifest; without a present time, it is not asked whether the manifest lies in the future. */
    static void check(Findings at, PluginManifest manifest, @Nullable Instant now) {
        Versions.check(at.at("version"), manifest.version());
        author(at.at("author"), manifest.author());
        Names.check(at.at("name"), manifest.name(), NAME_MAX, ManifestCode.PLUGIN_NAME_FORMAT);
        TextRules.required(at.at("label"), manifest.label());
        TextRules.required(at.at("description"), manifest.description());
        if (TextRules.required(at.at("icon"), manifest.icon(), PATH_MAX)) {
            AssetRules.checkIcon(at.at("icon"), manifest.icon());
        }
        if (manifest.iconDark() != null) {
            TextRules.atMost(at.at("icon_dark"), manifest.iconDark(), PATH_MAX);
            AssetRules.checkIcon(at.at("icon_dark"), manifest.iconDark());
        }
        memory(at.at("resource.memory"), manifest.memory());
        permission(at.at("resource.permission"), manifest.permission());
        TextRules.atMost(at.at("plugins.models").at(0), manifest.providerFile(), PATH_MAX);
        if (manifest.arch().isEmpty()) {
            at.at("meta.arch")
                    .reportAs(Severity.WARNING, Set.of(), ManifestCode.ARCH_UNKNOWN, "[]", "", "amd64, arm64");
        }
        if (manifest.minimumDifyVersion() != null && !VersionForm.isPep440(manifest.minimumDifyVersion())) {
            at.at("meta.minimum_dify_version").report(ManifestCode.MINIMUM_DIFY_VERSION, manifest.minimumDifyVersion());
        }
        tags(at.at("tags"), manifest.tags());
        createdAt(at.at("created_at"), manifest.createdAt(), now);
        if (manifest.repo() != null && !Names.isAbsoluteUrl(manifest.repo())) {
            at.at("repo").report(ManifestCode.REPO_URL, manifest.repo());
        }
    }

    private static void tags(Findings at, List<PluginTag> tags) {
        List<String> values = new ArrayList<>();
        for (PluginTag each : tags) {
            values.add(each.value());
        }
        TextRules.distinct(at, values);
    }

    private static void author(Findings at, String author) {
        if (author.isEmpty()) {
            at.reportFor(AUTHOR_READERS, GeneralCode.REQUIRED_MISSING, at.name());
            return;
        }
        // The SDK takes capitals.
        boolean sdk = !SDK_AUTHOR.matcher(author).matches();
        Names.check(
                at, author, AUTHOR_MAX, ManifestCode.AUTHOR_FORMAT, Findings.refusing(ManifestCode.AUTHOR_FORMAT, sdk));
        if (Names.isUuid(author)) {
            at.report(ManifestCode.AUTHOR_UUID, author);
        }
        for (String reserved : List.of("langgenius", "dify")) {
            if (author.toLowerCase(Locale.ROOT).contains(reserved)) {
                at.report(ManifestCode.AUTHOR_RESERVED, author, reserved);
            }
        }
    }

    private static void memory(Findings at, long bytes) {
        if (bytes == 0) {
            at.reportMissing(GeneralCode.REQUIRED_MISSING, at.name());
        } else if (bytes < MEBIBYTE || bytes > MEMORY_MAX) {
            String amount = bytes < MEBIBYTE ? "less than 1 MiB" : bytes / GIBIBYTE + " GiB";
            at.report(ManifestCode.MEMORY_SUSPICIOUS, bytes, amount);
        }
    }

    private static void permission(Findings at, PluginPermission permission) {
        if (!permission.isNone()) {
            at.report(ManifestCode.PERMISSION_WITHOUT_EFFECT, at.name());
        }
        long storage = permission.storage();
        if (storage != 0 && (storage < STORAGE_MIN || storage > STORAGE_MAX)) {
            at.at("storage.size").report(ManifestCode.STORAGE_SIZE, storage);
        }
    }

    private static void createdAt(Findings at, String text, @Nullable Instant now) {
        if (!TextRules.required(at, text)) {
            return;
        }
        Optional<Instant> time = TimeForm.parse(text);
        boolean sdk = TimeForm.isReadBySdk(text);
        if (time.isEmpty()) {
            at.reportFor(Findings.refusing(ManifestCode.CREATED_AT_FORMAT, !sdk), ManifestCode.CREATED_AT_FORMAT, text);
        } else if (!sdk) {
            at.reportFor(Set.of(Consumer.SDK), ManifestCode.CREATED_AT_FORMAT, text);
        } else if (time.get().equals(ZERO)) {
            at.reportForm(GeneralCode.REQUIRED_MISSING, at.name());
        } else if (now != null && time.get().isAfter(now)) {
            at.report(ManifestCode.CREATED_AT_FUTURE, text);
        }
    }
}
