package dev.tenon.declaration.folder;

import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.DeclarationRules;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.Severity;
import dev.tenon.declaration.document.Document;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.read.Keywords;
import dev.tenon.declaration.read.ModelReader;
import dev.tenon.declaration.read.Named;
import dev.tenon.declaration.read.Placement;
import dev.tenon.declaration.read.ReadProvider.Section;
import dev.tenon.declaration.read.Readers;
import dev.tenon.declaration.read.Reading;
import dev.tenon.declaration.rule.ProviderCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which files the patterns for models match: for the daemon, and for the SDK, which do not agree about every pattern. */
final class PatternRules {

    private static final String SAME = "; write patterns such as models/llm/*.yaml, one for each folder";

    private final PackedFiles files;
    private final Set<String> folders;
    private final Map<String, Section> matched = new TreeMap<>();
    private final Map<String, String> matchedBy = new HashMap<>();
    private final Set<String> matchedBySdk = new HashSet<>();

    PatternRules(PackedFiles files) {
        this.files = files;
        this.folders = files.folders();
    }

    /** Returns the model files in the order of the package, each with the section that leads to it first. */
    Map<String, Section> matched(List<Section> sections) {
        for (Section section : sections) {
            for (Named pattern : section.patterns()) {
                match(section, pattern);
            }
        }
        return matched;
    }

    private void match(Section section, Named pattern) {
        String text = pattern.text();
        Optional<Glob> daemon = Glob.compile(text);
        Optional<SdkGlob> sdk = SdkGlob.compile(text);
        if (daemon.isEmpty()) {
            pattern.at().report(ProviderCode.PATTERN_SYNTAX, text, "a bracket is not closed, or a back-slash ends it");
            return;
        }
        Optional<String> folder = sdk.flatMap(this::folder);
        List<String> found = files.packed(path -> isModel(path) && daemon.get().matches(path));
        if (sdk.isEmpty()) {
            refusedBySdk(pattern, "the SDK fails on it");
        } else if (folder.isPresent()) {
            refusedBySdk(pattern, "the SDK takes the folder " + folder.get() + " for a model");
        } else {
            compare(pattern, found, files.all(path -> isModel(path) && sdk.get().matches(path)));
        }
        found.forEach(path -> add(section, pattern, path));
        found.stream().filter(path -> sdk.isEmpty() || sdk.get().matches(path)).forEach(matchedBySdk::add);
    }

    /** Returns who reads a file that is matched. */
    Readers readers(String path) {
        return matchedBySdk.contains(path) ? Readers.BOTH : Readers.DAEMON;
    }

    private Optional<String> folder(SdkGlob sdk) {
        return folders.stream().filter(sdk::matchesFolder).findFirst();
    }

    private void compare(Named pattern, List<String> daemon, List<String> sdk) {
        String text = pattern.text();
        List<String> more = new ArrayList<>(sdk);
        more.removeAll(daemon);
        Optional<String> noModel =
                more.stream().filter(path -> !isLoadable(path)).findFirst();
        more.removeIf(path -> !files.isPacked(path));
        if (noModel.isPresent()) {
            refusedBySdk(pattern, "the SDK matches " + noModel.get() + " too, which is no model");
        } else if (!more.isEmpty() || !sdk.containsAll(daemon)) {
            pattern.at()
                    .report(
                            ProviderCode.PATTERN_FORM,
                            text,
                            "the daemon matches " + daemon.size() + " file(s), the SDK "
                                    + sdk.stream().filter(files::isPacked).count() + SAME);
        } else if (!isPlain(text)) {
            pattern.at().report(ProviderCode.PATTERN_FORM, text, "* stays in one folder, and ** does too" + SAME);
        }
        if (daemon.isEmpty()) {
            pattern.at().report(ProviderCode.PATTERN_MATCHES_NOTHING, text);
        }
    }

    private static void refusedBySdk(Named pattern, String why) {
        pattern.at()
                .report(Severity.ERROR, Set.of(Consumer.SDK), ProviderCode.PATTERN_FORM, pattern.text(), why + SAME);
    }

    private static boolean isPlain(String pattern) {
        return !pattern.contains("**")
                && !pattern.startsWith("./")
                && !pattern.contains("..")
                && !pattern.contains("\\");
    }

    private boolean isLoadable(String path) {
        Document document = files.document(path);
        if (!(document.root() instanceof MapNode)) {
            return false;
        }
        Reading reading = new Reading(path, document, Readers.SDK);
        Keywords.report(reading.root());
        ModelSchema schema = ModelReader.read(reading.root(), ModelType.LLM);
        DeclarationRules.check(schema).forEach(each -> Placement.add(reading, each));
        return reading.found().stream()
                .noneMatch(each -> each.violation().refusedBy().contains(Consumer.SDK));
    }

    private void add(Section section, Named pattern, String path) {
        String earlier = matchedBy.putIfAbsent(path, pattern.text());
        if (earlier == null) {
            matched.put(path, section);
        } else {
            pattern.at().report(ProviderCode.FILE_MATCHED_TWICE, path, earlier);
        }
    }

    /** A list that puts models in order is never one. */
    private static boolean isModel(String path) {
        return !path.endsWith(PositionFiles.ENDING);
    }
}
