package dev.tenon.processor.read;

import dev.tenon.processor.diagnostic.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** A type and all its supertypes, each with the type arguments that it has as seen from the type. */
record Supertypes(List<DeclaredType> all) {

    static Supertypes of(TypeElement type, ReadContext context) {
        List<DeclaredType> all = new ArrayList<>();
        if (type.asType() instanceof DeclaredType declared) {
            collect(declared, Origin.of(type), context, new HashSet<>(), all);
        }
        return new Supertypes(List.copyOf(all));
    }

    private static void collect(
            DeclaredType type, Origin origin, ReadContext context, Set<String> seen, List<DeclaredType> all) {
        if (!seen.add(name(type))) {
            return;
        }
        all.add(type);
        for (TypeMirror each : context.types().directSupertypes(type)) {
            if (each.getKind() == TypeKind.ERROR) {
                context.unresolved(ValueTypeReader.display(each), origin);
            } else if (each instanceof DeclaredType declared) {
                collect(declared, origin, context, seen, all);
            }
        }
    }

    /** Returns whether one of the types, other than the runtime's own interface, has such a method with a body. */
    boolean implement(String method, int parameters) {
        for (DeclaredType each : all) {
            if (name(each).equals("dev.tenon.runtime.AiModel")) {
                continue;
            }
            for (ExecutableElement declared :
                    ElementFilter.methodsIn(each.asElement().getEnclosedElements())) {
                if (declared.getSimpleName().contentEquals(method)
                        && declared.getParameters().size() == parameters
                        && !declared.getModifiers().contains(Modifier.ABSTRACT)) {
                    return true;
                }
            }
        }
        return false;
    }

    static String name(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().toString();
    }
}
