package dev.tenon.processor.read;

import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.model.TypeRef;
import dev.tenon.processor.source.SourceHidden;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the readers of one root share, for one round: javac's utilities, and the types that generated code cannot name. */
final class ReadContext {

    private final Elements elements;
    private final Types types;
    private final Accessibility accessibility;
    private final Map<String, Origin> unresolved = new LinkedHashMap<>();
    private final Map<TypeRef, SourceHidden> hidden = new LinkedHashMap<>();

    ReadContext(ProcessingEnvironment environment, TypeElement root) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.accessibility = new Accessibility(root, elements, types);
    }

    Elements elements() {
        return elements;
    }

    Types types() {
        return types;
    }

    Accessibility accessibility() {
        return accessibility;
    }

    /** Returns the name of a type that stands in generated code, and notes what hides it from there. */
    TypeRef named(TypeElement type, Origin origin) {
        for (Element each = type; each instanceof TypeElement part; each = each.getEnclosingElement()) {
            SourceHidden.Cause cause = accessibility.hiding(part);
            if (cause != null) {
                hidden.putIfAbsent(ref(part), new SourceHidden(ref(part), origin, cause));
            }
        }
        return ref(type);
    }

    List<SourceHidden> hidden() {
        return List.copyOf(hidden.values());
    }

    /** Notes a type that does not exist, or not yet. */
    void unresolved(String name, Origin origin) {
        unresolved.putIfAbsent(name, origin);
    }

    Map<String, Origin> unresolved() {
        return unresolved;
    }

    TypeRef ref(TypeElement type) {
        Deque<String> names = new ArrayDeque<>();
        for (Element each = type; each instanceof TypeElement named; each = each.getEnclosingElement()) {
            names.addFirst(named.getSimpleName().toString());
        }
        return new TypeRef(packageOf(type), List.copyOf(names));
    }

    String packageOf(Element element) {
        return elements.getPackageOf(element).getQualifiedName().toString();
    }
}
