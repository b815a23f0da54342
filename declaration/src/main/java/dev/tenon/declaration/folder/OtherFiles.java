package dev.tenon.declaration.folder;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.read.Keywords;
import dev.tenon.declaration.read.Named;
import dev.tenon.declaration.read.OtherFile;
import dev.tenon.declaration.read.Reading;
import dev.tenon.declaration.rule.GeneralCode;
import dev.tenon.declaration.rule.ManifestCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a manifest that declare something else than models. There are no rules for what stands in them, but whether they are
 * there and can be theirs is seen from outside.
 */
final class OtherFiles {

    /** What the SDK wants in each; a file of endpoints needs nothing, and if it is missing, it is one. */
    private static final Map<String, List<String>> REQUIRED = Map.of(
            "tools", List.of("identity", "extra"),
            "agent_strategies", List.of("identity"),
            "datasources", List.of("identity", "provider_type", "extra"),
            "triggers", List.of("identity", "extra"),
            "endpoints", List.of());

    private final PackedFiles files;
    private final NamedFiles named;

    OtherFiles(PackedFiles files, NamedFiles named) {
        this.files = files;
        this.named = named;
    }

    void check(OtherFile other) {
        List<String> required = REQUIRED.getOrDefault(other.kind(), List.of());
        Named place = other.named();
        if (required.isEmpty() && !files.exists(place.text()) && !named.isFolder(place)) {
            place.at()
                    .report(
                            Set.of(Consumer.PACKAGE, Consumer.INSTALL),
                            ManifestCode.PROVIDER_FILE_MISSING,
                            place.text(),
                            files.hint(place.text()));
            return;
        }
        Optional<String> file = named.find(place);
        file.ifPresent(path -> judge(files.reading(path), required));
    }

    private static void judge(Reading reading, List<String> required) {
        if (reading.isUnreadable()) {
            return;
        }
        if (!(reading.root().node() instanceof MapNode map)) {
            reading.root()
                    .report(
                            reading.root().isMissing()
                                    ? Set.of(Consumer.SDK)
                                    : Set.of(Consumer.PACKAGE, Consumer.INSTALL, Consumer.SDK),
                            GeneralCode.WRONG_KIND,
                            "the file",
                            "a map",
                            reading.root().found());
            return;
        }
        Keywords.report(reading.root());
        for (String key : required) {
            if (map.get(key) == null) {
                reading.root().report(Set.of(Consumer.SDK), GeneralCode.REQUIRED_MISSING, key);
            }
        }
    }
}
