package dev.tenon.declaration.folder;

import dev.tenon.declaration.ModelSchema;
import dev.tenon.declaration.PredefinedModelFile;
import dev.tenon.declaration.Severity;
import dev.tenon.declaration.Violation;
import dev.tenon.declaration.document.ListNode;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.read.Keywords;
import dev.tenon.declaration.read.ModelReader;
import dev.tenon.declaration.read.Placement;
import dev.tenon.declaration.read.ReadProvider;
import dev.tenon.declaration.read.ReadProvider.Section;
import dev.tenon.declaration.read.Reading;
import dev.tenon.declaration.rule.GeneralCode;
import dev.tenon.declaration.rule.ModelCode;
import dev.tenon.declaration.rule.PositionCode;
import dev.tenon.declaration.rule.ProviderCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The models that a provider's sections lead to, in the order in which Dify shows them, and where each was declared. */
final class ModelFiles {

    private static final Pattern MODEL_PATH = Pattern.compile("models\\[(\\d+)]\\.(.*)");

    /** A file that is read as a model. */
    private record ModelFile(Reading reading, PredefinedModelFile declared) {}

    private final List<ModelFile> models = new ArrayList<>();
    private boolean anyExcluded;

    private ModelFiles() {}

    static ModelFiles read(PackedFiles files, ReadProvider provider) {
        List<Section> sections = provider.sections();
        ModelFiles read = new ModelFiles();
        PatternRules patterns = new PatternRules(files);
        Map<String, Section> matched = patterns.matched(sections);
        matched.forEach((path, section) -> read.model(files.reading(path, patterns.readers(path)), section));
        PositionFiles positions = PositionFiles.read(files, provider, read.declared());
        read.models.sort(positions.order(file -> file.declared().schema()));
        read.anyExcluded = OrphanRules.check(files, matched.keySet(), sections);
        return read;
    }

    private void model(Reading reading, Section section) {
        if (reading.isUnreadable()) {
            return;
        }
        if (reading.root().node() instanceof MapNode) {
            Keywords.report(reading.root());
            ModelSchema schema = ModelReader.read(reading.root(), section.type());
            if (schema.modelType() != section.type()) {
                Placement.add(
                        reading,
                        Violation.of(
                                ModelCode.FOLDER_MISMATCH,
                                "model_type",
                                schema.modelType().value(),
                                section.type().folder()));
            }
            models.add(new ModelFile(reading, new PredefinedModelFile(name(reading.file()), schema)));
        } else if (reading.root().node() instanceof ListNode) {
            reading.root().report(PositionCode.POSITION_FILE_NAME);
        } else if (reading.root().isMissing()) {
            reading.root().report(ProviderCode.EMPTY_MODEL_FILE, reading.file());
        } else {
            reading.root()
                    .report(
                            GeneralCode.WRONG_KIND,
                            "the file",
                            "a map",
                            reading.root().found());
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns the models. */
    List<PredefinedModelFile> declared() {
        return models.stream().map(ModelFile::declared).toList();
    }

    /** Adds a violation of a provider's declaration where it belongs: to the file of a model, or to the provider's own. */
    void place(Reading provider, Violation violation) {
        Matcher matcher = MODEL_PATH.matcher(violation.path());
        if (!matcher.matches()) {
            Placement.add(provider, lenient(violation));
            return;
        }
        String path = matcher.group(2);
        if (!path.equals("file_name")) {
            Reading model = models.get(Integer.parseInt(matcher.group(1))).reading();
            Placement.add(
                    model,
                    new Violation(
                            violation.rule(), violation.severity(), violation.refusedBy(), path, violation.message()));
        }
    }

    /** Models that an ignore file hides are there for whoever packs without it. */
    private Violation lenient(Violation violation) {
        return anyExcluded && violation.rule() == ProviderCode.PREDEFINED_WITHOUT_MODELS
                ? new Violation(violation.rule(), Severity.WARNING, Set.of(), violation.path(), violation.message())
                : violation;
    }
}
