package dev.tenon.declaration.read;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.rule.GeneralCode;
import dev.tenon.declaration.rule.ManifestCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads which files a manifest leads to. */
final class PluginsReader {

    private static final int PATH_MAX = 128;
    private static final List<String> OTHER_KINDS =
            List.of("tools", "endpoints", "agent_strategies", "datasources", "triggers");

    private PluginsReader() {}

    /**
     * What a manifest leads to.
     *
     * @param providers the provider files
     * @param others the files of other kinds
     */
    record Plugins(List<Named> providers, List<OtherFile> others) {}

    /** Returns the files that are named. */
    static Plugins read(Value at) {
        MapReader in = MapReader.of(at);
        if (!at.isMissing() && !at.reading().isRead(at.path())) {
            return new Plugins(List.of(), List.of());
        }
        Value models = in.at("models");
        List<Named> providers = new ArrayList<>();
        for (Value item : Lists.notNull(models)) {
            String path = Texts.item(item);
            tooLong(item, path);
            // The daemon leaves out null.
            if (!item.isNull()) {
                providers.add(new Named(path, item));
            }
        }
        List<OtherFile> others = others(in);
        in.unknownKeys();
        if (models.reading().isRead(models.path())) {
            judge(
                    at,
                    models,
                    providers,
                    others.stream().map(OtherFile::kind).distinct().toList());
        }
        return new Plugins(providers, others);
    }

    /** The rules on declarations know one path only. */
    private static void tooLong(Value at, String path) {
        at.unread();
        int length = path.codePointCount(0, path.length());
        if (length > PATH_MAX) {
            at.report(Set.of(Consumer.PACKAGE, Consumer.DEBUG), GeneralCode.TOO_LONG, at.name(), length, PATH_MAX);
        }
    }

    private static List<OtherFile> others(MapReader in) {
        List<OtherFile> others = new ArrayList<>();
        for (String kind : OTHER_KINDS) {
            for (Value item : Lists.notNull(in.at(kind))) {
                String path = Texts.item(item);
                if (!item.isNull()) {
                    others.add(new OtherFile(kind, new Named(path, item)));
                }
            }
        }
        return others;
    }

    private static void judge(Value at, Value models, List<Named> providers, List<String> others) {
        if (providers.isEmpty() && others.isEmpty()) {
            Set<Consumer> refusedBy = EnumSet.of(Consumer.INSTALL, Consumer.DEBUG);
            if (at.isMissing()) {
                refusedBy.add(Consumer.SDK);
            }
            models.report(refusedBy, ManifestCode.NO_PROVIDER);
        } else if (!providers.isEmpty() && !others.isEmpty()) {
            at.report(ManifestCode.MIXED_EXTENSIONS, String.join(", ", others));
        }
        if (providers.size() > 1) {
            models.report(ManifestCode.TWO_PROVIDERS, providers.size());
        }
    }
}
