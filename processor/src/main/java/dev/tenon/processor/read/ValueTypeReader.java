package dev.tenon.processor.read;

import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.model.ValueKind;
import dev.tenon.processor.source.SourceEnum;
import dev.tenon.processor.source.SourceOption;
import dev.tenon.processor.source.SourceValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the types of record components. */
final class ValueTypeReader {

    private static final Map<TypeKind, ValueKind> PRIMITIVES = Map.of(
            TypeKind.INT, ValueKind.INT,
            TypeKind.LONG, ValueKind.LONG,
            TypeKind.DOUBLE, ValueKind.DOUBLE,
            TypeKind.BOOLEAN, ValueKind.BOOLEAN);

    private static final Map<String, ValueKind> CLASSES = Map.of(
            "java.lang.String", ValueKind.TEXT,
            "java.net.URI", ValueKind.URI,
            "java.math.BigDecimal", ValueKind.DECIMAL,
            "dev.tenon.runtime.Secret", ValueKind.SECRET);

    private static final Map<String, ValueKind> OPTIONALS = Map.of(
            "java.util.OptionalInt", ValueKind.INT,
            "java.util.OptionalLong", ValueKind.LONG,
            "java.util.OptionalDouble", ValueKind.DOUBLE);

    private final ReadContext context;

    ValueTypeReader(ReadContext context) {
        this.context = context;
    }

    SourceValueType read(TypeMirror type, Origin origin) {
        ValueKind primitive = PRIMITIVES.get(type.getKind());
        if (primitive != null) {
            return value(type, primitive, false, null);
        }
        if (!(type instanceof DeclaredType declared)) {
            return unsupported(type);
        }
        if (type.getKind() == TypeKind.ERROR) {
            return unresolved(type, origin);
        }
        String name = name(declared);
        ValueKind optional = OPTIONALS.get(name);
        if (optional != null) {
            return value(type, optional, true, null);
        }
        return switch (name) {
            case "java.util.Optional" -> optional(type, declared, origin);
            case "java.util.Map" -> new SourceValueType(display(type), null, false, isRest(declared), true, null);
            default -> plain(type, declared, origin, false);
        };
    }

    private SourceValueType optional(TypeMirror type, DeclaredType optional, Origin origin) {
        if (optional.getTypeArguments().isEmpty()
                || !(optional.getTypeArguments().get(0) instanceof DeclaredType inner)) {
            return unsupported(type);
        }
        if (inner.getKind() == TypeKind.ERROR) {
            return unresolved(inner, origin);
        }
        return name(inner).equals("java.lang.Boolean")
                ? value(type, ValueKind.BOOLEAN, true, null)
                : plain(type, inner, origin, true);
    }

    private SourceValueType plain(TypeMirror whole, DeclaredType type, Origin origin, boolean optional) {
        ValueKind kind = CLASSES.get(name(type));
        if (kind != null) {
            return value(whole, kind, optional, null);
        }
        return type.asElement().getKind() == ElementKind.ENUM
                ? value(whole, ValueKind.ENUM, optional, choices((TypeElement) type.asElement(), origin))
                : unsupported(whole);
    }

    private boolean isRest(DeclaredType map) {
        return map.getTypeArguments().size() == 2
                && map.getTypeArguments().get(0) instanceof DeclaredType key
                && name(key).equals("java.lang.String")
                && map.getTypeArguments().get(1) instanceof DeclaredType value
                && name(value).equals("java.lang.Object");
    }

    private SourceEnum choices(TypeElement type, Origin use) {
        List<SourceOption> options = new ArrayList<>();
        for (Element each : type.getEnclosedElements()) {
            if (each.getKind() == ElementKind.ENUM_CONSTANT) {
                options.add(option(each));
            }
        }
        return new SourceEnum(context.named(type, use), Origin.of(type), options);
    }

    private static SourceOption option(Element constant) {
        String name = constant.getSimpleName().toString();
        AnnotationView view = AnnotationView.of(constant, "Option");
        return view == null
                ? new SourceOption(name, Origin.of(constant), null, null, null)
                : new SourceOption(
                        name,
                        view.origin(),
                        view.text("value"),
                        TextReader.text(view, "label"),
                        TextReader.showOn(view));
    }

    private static SourceValueType value(
            TypeMirror type, ValueKind kind, boolean optional, @Nullable SourceEnum choices) {
        return new SourceValueType(display(type), kind, optional, false, true, choices);
    }

    private SourceValueType unresolved(TypeMirror type, Origin origin) {
        context.unresolved(display(type), origin);
        return new SourceValueType(display(type), null, false, false, false, null);
    }

    private static SourceValueType unsupported(TypeMirror type) {
        return new SourceValueType(display(type), null, false, false, true, null);
    }

    private static String name(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().toString();
    }

    /** Returns a type as an author would write it; javac's and Eclipse's own texts differ. */
    static String display(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return display(array.getComponentType()) + "[]";
        }
        if (!(type instanceof DeclaredType declared)) {
            return type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(Locale.ROOT) : type.toString();
        }
        String name = declared.asElement().getSimpleName().toString();
        if (declared.getTypeArguments().isEmpty()) {
            return name;
        }
        StringJoiner arguments = new StringJoiner(", ", name + "<", ">");
        for (TypeMirror each : declared.getTypeArguments()) {
            arguments.add(display(each));
        }
        return arguments.toString();
    }
}
