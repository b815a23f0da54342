package dev.tenon.declaration.folder;

import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.PredefinedModelFile;
import dev.tenon.declaration.Suggestions;
import dev.tenon.declaration.read.Named;
import dev.tenon.declaration.read.PositionReader;
import dev.tenon.declaration.read.ReadProvider;
import dev.tenon.declaration.read.ReadProvider.Section;
import dev.tenon.declaration.read.Readers;
import dev.tenon.declaration.rule.GeneralCode;
import dev.tenon.declaration.rule.PositionCode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The lists that put models in order. */
final class PositionFiles {

    /** How the name of a list ends that the SDK finds by itself, and that is no model. */
    static final String ENDING = "_position.yaml";

    private final PackedFiles files;
    private final List<PredefinedModelFile> models;
    private final Map<ModelType, List<String>> lists = new EnumMap<>(ModelType.class);

    private PositionFiles(PackedFiles files, List<PredefinedModelFile> models) {
        this.files = files;
        this.models = models;
    }

    static PositionFiles read(PackedFiles files, ReadProvider provider, List<PredefinedModelFile> models) {
        List<Section> sections = provider.sections();
        PositionFiles positions = new PositionFiles(files, models);
        Set<String> referenced = new HashSet<>();
        for (Section section : sections) {
            Named named = section.position();
            if (named != null) {
                referenced.add(named.text());
                positions.named(section, named);
            }
        }
        Set<ModelType> found = EnumSet.noneOf(ModelType.class);
        for (Section section : sections) {
            if (positions.unnamed(section, referenced)) {
                found.add(section.type());
            }
        }
        PositionReader.inProvider(provider.position(), found);
        return positions;
    }

    private void named(Section section, Named named) {
        String path = named.text();
        if (!files.isPacked(path)) {
            named.at().report(PositionCode.POSITION_FILE_MISSING, path, files.hint(path));
            if (files.exists(path) && isFound(section, path)) {
                PositionReader.read(files.reading(path, Readers.SDK));
            }
            return;
        }
        List<Named> entries =
                PositionReader.read(files.reading(path, isFound(section, path) ? Readers.BOTH : Readers.DAEMON));
        lists.put(section.type(), entries.stream().map(Named::text).toList());
        judge(entries, section.type(), path);
    }

    private void judge(List<Named> entries, ModelType type, String path) {
        List<String> known = models.stream()
                .map(PredefinedModelFile::schema)
                .filter(model -> model.modelType() == type)
                .map(ModelSchema::model)
                .toList();
        Set<String> names = Set.copyOf(known);
        Set<String> seen = new HashSet<>();
        for (Named entry : entries) {
            if (!seen.add(entry.text())) {
                entry.at().report(GeneralCode.DUPLICATE_ENTRY, entry.text(), path);
            } else if (!names.contains(entry.text())) {
                entry.at().report(PositionCode.POSITION_UNKNOWN_MODEL, entry.text(), hint(entry.text(), known));
            }
        }
    }

    private static String hint(String entry, List<String> known) {
        return entry.contains(" - ")
                ? "; are these several, on lines of their own?"
                : Suggestions.didYouMean(entry, known);
    }

    /** Looks for lists as the SDK does, and returns whether there are any. */
    private boolean unnamed(Section section, Set<String> referenced) {
        List<String> found = files.packed(each -> each.endsWith(ENDING) && isFound(section, each));
        for (String path : found) {
            if (referenced.add(path)) {
                section.at().report(PositionCode.POSITION_NOT_REFERENCED, path, path);
                judge(PositionReader.read(files.reading(path, Readers.SDK)), section.type(), path);
            }
        }
        return !found.isEmpty();
    }

    private static boolean isFound(Section section, String path) {
        return section.patterns().stream()
                .flatMap(pattern -> SdkGlob.compile(pattern.text()).stream())
                .anyMatch(pattern -> pattern.matches(path));
    }

    /** Returns the order in which Dify shows models of one type: those that are listed, then the others as they are. */
    <T> Comparator<T> order(Function<T, ModelSchema> schema) {
        return Comparator.comparing((T model) -> schema.apply(model).modelType())
                .thenComparingInt(model -> index(schema.apply(model)));
    }

    private int index(ModelSchema model) {
        List<String> list = lists.getOrDefault(model.modelType(), List.of());
        int index = list.indexOf(model.model());
        return index < 0 ? list.size() : index;
    }
}
