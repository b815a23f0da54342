package dev.tenon.processor.read;

import dev.tenon.processor.model.GeneratedType;
import dev.tenon.processor.model.TypeRef;
import dev.tenon.processor.source.SourceName;
import dev.tenon.processor.source.Written;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the names of the types that will be generated beside annotated ones. */
public final class GeneratedNames {

    private GeneratedNames() {}

    /** Reads {@code generatedName}, and looks whether the name is taken. */
    static SourceName read(ReadContext context, TypeElement beside, AnnotationView view, String unset) {
        Written<String> written = view.text("generatedName");
        TypeRef name = context.ref(beside).sibling(written == null ? unset : written.value());
        return new SourceName(
                new GeneratedType(name, Accessibility.isPublic(beside)),
                view.origin("generatedName"),
                isTaken(name.canonicalName(), beside, context.elements()));
    }

    /** Returns whether a type that Tenon has not generated has a canonical name. */
    public static boolean isTaken(String name, TypeElement beside, Elements elements) {
        TypeElement existing = Visibility.find(name, beside, elements);
        return existing != null && AnnotationView.of(existing, "TenonGenerated") == null;
    }
}
