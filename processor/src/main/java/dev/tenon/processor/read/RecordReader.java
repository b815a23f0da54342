package dev.tenon.processor.read;

import dev.tenon.annotation.CredentialScope;
import dev.tenon.annotation.FormType;
import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.annotation.ParameterType;
import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.source.SourceComponent;
import dev.tenon.processor.source.SourceCredential;
import dev.tenon.processor.source.SourceParameter;
import dev.tenon.processor.source.SourceRecord;
import dev.tenon.processor.source.SourceRule;
import dev.tenon.processor.source.SourceTypeUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads credentials and parameters records, each once. The order is that of the components; annotations and positions are
 * those of the fields, because javac knows no position of a component.
 */
final class RecordReader {

    private final ReadContext context;
    private final ValueTypeReader types;
    private final Map<String, SourceRecord> read = new HashMap<>();

    RecordReader(ReadContext context) {
        this.context = context;
        this.types = new ValueTypeReader(context);
    }

    /** Reads what stands where a record is expected; null if it cannot be resolved. */
    @Nullable
    SourceTypeUse use(@Nullable TypeMirror type, Origin origin) {
        if (type == null || type.getKind() == TypeKind.ERROR) {
            String name = type == null ? "the class of " + origin.member() : ValueTypeReader.display(type);
            context.unresolved(name, origin);
            return new SourceTypeUse(name, origin, SourceTypeUse.Kind.UNRESOLVED, null);
        }
        String display = ValueTypeReader.display(type);
        if (type.getKind() == TypeKind.TYPEVAR || type.getKind() == TypeKind.WILDCARD) {
            return new SourceTypeUse(display, origin, SourceTypeUse.Kind.UNNAMED, null);
        }
        if (!(type instanceof DeclaredType declared)) {
            return new SourceTypeUse(display, origin, SourceTypeUse.Kind.OTHER, null);
        }
        TypeElement element = (TypeElement) declared.asElement();
        if (element.getQualifiedName().contentEquals("java.lang.Void")) {
            return new SourceTypeUse(display, origin, SourceTypeUse.Kind.VOID, null);
        }
        // The binder of a generic record would have to say what the type variables stand for.
        return element.getKind() == ElementKind.RECORD
                        && element.getTypeParameters().isEmpty()
                ? new SourceTypeUse(display, origin, SourceTypeUse.Kind.RECORD, components(element, origin))
                : new SourceTypeUse(display, origin, SourceTypeUse.Kind.OTHER, null);
    }

    private SourceRecord components(TypeElement type, Origin use) {
        String name = type.getQualifiedName().toString();
        SourceRecord known = read.get(name);
        if (known != null) {
            return known;
        }
        Map<String, VariableElement> fields = new HashMap<>();
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            fields.put(field.getSimpleName().toString(), field);
        }
        List<SourceComponent> components = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            VariableElement field = fields.get(component.getSimpleName().toString());
            components.add(component(component, field == null ? component : field));
        }
        SourceRecord record = new SourceRecord(context.named(type, use), Origin.of(type), components);
        read.put(name, record);
        return record;
    }

    private SourceComponent component(Element component, Element field) {
        Origin origin = Origin.of(field);
        // Eclipse forgets the annotations of some fields.
        Element annotated = field.getAnnotationMirrors().isEmpty() ? component : field;
        AnnotationView parameter = AnnotationView.of(annotated, "Parameter");
        return new SourceComponent(
                field.getSimpleName().toString(),
                origin,
                types.read(field.asType(), origin),
                credentials(annotated),
                parameter == null ? null : parameter(parameter));
    }

    private static List<SourceCredential> credentials(Element annotated) {
        List<SourceCredential> credentials = new ArrayList<>();
        for (AnnotationView each : AnnotationView.all(annotated, "Credential", "Credentials")) {
            credentials.add(credential(each));
        }
        return credentials;
    }

    private static SourceCredential credential(AnnotationView view) {
        return new SourceCredential(
                view.origin(),
                view.text("variable"),
                TextReader.text(view, "label"),
                view.constant(FormType.class, "type"),
                view.bool("required"),
                view.text("defaultValue"),
                TextReader.text(view, "placeholder"),
                TextReader.text(view, "help"),
                view.text("url"),
                view.integer("maxLength"),
                TextReader.showOn(view),
                view.constant(CredentialScope.class, "scope"));
    }

    private static SourceParameter parameter(AnnotationView view) {
        return new SourceParameter(
                view.origin(),
                view.constant(ParameterTemplate.class, "template"),
                view.text("name"),
                view.constant(ParameterType.class, "type"),
                rule(view),
                view.text("method"));
    }

    /** Reads the members that {@code @Parameter} and {@code @Use} share. */
    static SourceRule rule(AnnotationView view) {
        return new SourceRule(
                TextReader.text(view, "label"),
                TextReader.text(view, "help"),
                view.bool("required"),
                view.text("defaultValue"),
                view.text("min"),
                view.text("max"),
                view.integer("precision"),
                view.textList("options"));
    }
}
