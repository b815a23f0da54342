package dev.tenon.processor.read;

import dev.tenon.annotation.InvokeError;
import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.model.TypeRef;
import dev.tenon.processor.source.SourceException;
import dev.tenon.processor.source.SourceMapping;
import dev.tenon.processor.source.Written;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @MapError}, also of base classes. */
final class MappingReader {

    private final ReadContext context;

    MappingReader(ReadContext context) {
        this.context = context;
    }

    /** Reads what is mapped on the type and on its supertypes; of an exception that several map, the nearest one counts. */
    List<SourceMapping> read(TypeElement type) {
        List<SourceMapping> mappings = new ArrayList<>();
        Set<TypeRef> mapped = new HashSet<>();
        for (DeclaredType each : Supertypes.of(type, context).all()) {
            List<SourceMapping> own = new ArrayList<>();
            for (AnnotationView view : AnnotationView.all(each.asElement(), "MapError", "MapErrors")) {
                own.add(mapping(view).without(mapped));
            }
            for (SourceMapping mapping : own) {
                for (Written<SourceException> exception : mapping.exceptions()) {
                    mapped.add(exception.value().type());
                }
            }
            mappings.addAll(own);
        }
        return mappings;
    }

    private SourceMapping mapping(AnnotationView view) {
        List<Written<SourceException>> exceptions = new ArrayList<>();
        for (AnnotationView.TypeValue each : view.types("exception")) {
            TypeMirror type = each.type();
            if (type == null || type.getKind() == TypeKind.ERROR) {
                context.unresolved("the class of exception", each.origin());
            } else if (type instanceof DeclaredType declared) {
                exceptions.add(new Written<>(exception(declared, each.origin()), each.origin()));
            }
        }
        return new SourceMapping(view.origin(), exceptions, view.constant(InvokeError.class, "to"));
    }

    private SourceException exception(DeclaredType type, Origin origin) {
        TypeElement throwable = context.elements().getTypeElement("java.lang.Throwable");
        return new SourceException(
                context.named((TypeElement) type.asElement(), origin),
                throwable != null && context.types().isSubtype(type, throwable.asType()));
    }
}
