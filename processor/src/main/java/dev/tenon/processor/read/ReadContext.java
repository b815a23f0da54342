package dev.tenon.processor.read;

import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.model.TypeRef;
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

/** What the readers of one root share, for one round: javac's utilities and the names that could not be resolved. */
final class ReadContext {

    private final Elements elements;
    private final Types types;
    private final Map<String, Origin> unresolved = new LinkedHashMap<>();

    ReadContext(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
    }

    Elements elements() {
        return elements;
    }

    Types types() {
        return types;
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
