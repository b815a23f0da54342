package dev.tenon.declaration.read;

import dev.tenon.annotation.Arch;
import dev.tenon.annotation.PluginTag;
import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.PluginManifest;
import dev.tenon.declaration.document.ScalarNode;
import dev.tenon.declaration.form.VersionForm;
import dev.tenon.declaration.rule.GeneralCode;
import dev.tenon.declaration.rule.ManifestCode;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads {@code manifest.yaml}. */
public final class ManifestReader {

    /** The file that is read. */
    public static final String FILE = "manifest.yaml";

    private static final Set<Consumer> VALIDATORS = Set.of(Consumer.PACKAGE, Consumer.DEBUG);
    private static final Set<Consumer> AUTHOR_READERS = Set.of(Consumer.INSTALL, Consumer.DEBUG, Consumer.API);
    private static final Vocabulary<Arch> ARCH =
            new Vocabulary<>(Arch.values(), Arch::value, ManifestCode.ARCH_UNKNOWN);
    private static final Vocabulary<PluginTag> TAGS =
            new Vocabulary<>(PluginTag.values(), PluginTag::value, ManifestCode.TAG_UNKNOWN);

    /** What the daemon keeps the contents of other files under. */
    private static final List<String> EXTENSIONS =
            List.of("model", "tool", "endpoint", "agent_strategy", "datasource", "trigger");

    private ManifestReader() {}

    /** Returns what the manifest declares. */
    public static ReadManifest read(Value root) {
        MapReader in = MapReader.of(root);
        type(in.at("type"));
        PluginsReader.Plugins plugins = PluginsReader.read(in.at("plugins"));
        List<Named> providers = plugins.providers();
        MapReader meta = MapReader.of(in.at("meta"));
        MapReader resource = MapReader.of(in.at("resource"));
        Named entrypoint = meta(meta, root);
        PluginManifest manifest = new PluginManifest(
                Texts.required(in.at("version")),
                author(in.at("author")),
                Texts.required(in.at("name")),
                Languages.required(in.at("label")),
                Languages.required(in.at("description")),
                Texts.required(in.at("icon")),
                Texts.read(in.at("icon_dark")),
                memory(resource.at("memory")),
                PermissionReader.read(resource.at("permission")),
                providers.isEmpty() ? "" : providers.get(providers.size() - 1).text(),
                ARCH.list(meta.at("arch")),
                Texts.read(meta.at("minimum_dify_version")),
                TAGS.list(in.at("tags").ofDaemon()),
                CreatedAtReader.read(in.at("created_at")),
                Texts.read(in.at("privacy").ofDaemon()),
                Texts.read(in.at("repo")));
        Booleans.read(in.at("verified").ofDaemon());
        in.ignored("verified");
        EXTENSIONS.forEach(key -> extension(in, key));
        resource.unknownKeys();
        meta.unknownKeys();
        in.unknownKeys();
        return new ReadManifest(manifest, providers, plugins.others(), entrypoint);
    }

    /** A fraction below 1 is nothing to the daemon. */
    private static long memory(Value at) {
        Long bytes = Numbers.whole(at);
        if (bytes != null && bytes == 0 && !at.reading().isRead(at.path())) {
            at.report(VALIDATORS, GeneralCode.REQUIRED_MISSING, at.name());
        } else if (bytes == null && at.node() instanceof ScalarNode scalar && Numbers.isZeroToSdk(scalar)) {
            at.report(Set.of(Consumer.DEBUG), GeneralCode.REQUIRED_MISSING, at.name());
        }
        return Objects.requireNonNullElse(bytes, 0L);
    }

    /** The daemon decodes it, and finds in no manifest what it needs. */
    private static void extension(MapReader in, String key) {
        Value at = in.at(key);
        if (at.isMissing()) {
            in.ignored(key);
        } else {
            at.wrongKind(Readers.DAEMON.consumers(), "left out");
        }
    }

    /** The SDK takes null for an author, but not nothing. */
    private static String author(Value at) {
        if (at.isAbsent() && at.reading().isRead(at.path())) {
            Required.report(at, AUTHOR_READERS);
        }
        return Texts.required(at);
    }

    private static void type(Value at) {
        String type = Required.word(at, VALIDATORS);
        if (!type.isEmpty() && !type.equals("plugin")) {
            at.report(ManifestCode.PLUGIN_TYPE, type);
        }
    }

    private static Named meta(MapReader meta, Value root) {
        Value at = meta.self();
        if (at.isMissing()) {
            Required.report(at, VALIDATORS);
        }
        if (!root.reading().isRead(at.path())) {
            return new Named("", at);
        }
        Value version = meta.at("version");
        String text = Required.text(version, VALIDATORS);
        if (!text.isEmpty() && VersionForm.numbers(text).isEmpty()) {
            version.report(VALIDATORS, ManifestCode.VERSION_FORMAT, text);
        }
        Value arch = meta.at("arch");
        if (arch.isMissing()) {
            Required.report(arch, VALIDATORS);
        }
        return RunnerReader.read(meta.at("runner"));
    }
}
