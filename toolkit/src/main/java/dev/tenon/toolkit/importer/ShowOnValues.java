package dev.tenon.toolkit.importer;

import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.FormShowOn;
import dev.tenon.toolkit.importer.source.JavaFile;
import dev.tenon.toolkit.importer.source.Value.Annotation;
import java.util.List;

/** Conditions as values of {@code showOn}. */
final class ShowOnValues {

    private final JavaFile file;

    ShowOnValues(JavaFile file) {
        this.file = file;
    }

    List<Annotation> of(List<FormShowOn> conditions) {
        return conditions.stream().map(this::condition).toList();
    }

    private Annotation condition(FormShowOn condition) {
        Annotation annotation = Annotation.of("ShowOn");
        if (condition.variable().equals(FormShowOn.MODEL_TYPE)) {
            for (ModelType each : ModelType.values()) {
                if (each.value().equals(condition.value())) {
                    return annotation.code("modelType", file.qualified(each));
                }
            }
        }
        return annotation.text("variable", condition.variable()).text("value", condition.value());
    }
}
