package dev.tenon.processor.read;

import dev.tenon.processor.model.TypeRef;
import dev.tenon.processor.source.SourceName;
import dev.tenon.processor.source.Written;
import javax.lang.model.element.TypeElement;

/** Reads the names of the types that will be generated beside annotated ones. */
final class GeneratedNames {

    private GeneratedNames() {}

    /** Reads {@code generatedName}, and looks whether a type that Tenon has not generated has that name. */
    static SourceName read(ReadContext context, TypeElement beside, AnnotationView view, String unset) {
        Written<String> written = view.text("generatedName");
        TypeRef name = context.ref(beside).sibling(written == null ? unset : written.value());
        TypeElement existing = Visibility.find(name.canonicalName(), beside, context.elements());
        return new SourceName(
                name,
                view.origin("generatedName"),
                existing != null && AnnotationView.of(existing, "TenonGenerated") == null);
    }
}
