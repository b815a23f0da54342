package dev.tenon.processor.read;

import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.source.SourceMisplaced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds what is annotated in a round: roots, model classes, and annotations in places where they mean nothing. */
public final class RoundReader {

    private static final String PACKAGE = "dev.tenon.annotation.";

    /** What each annotation describes. */
    private static final Map<String, String> PLACES = places();

    private final Map<String, TypeElement> present = new HashMap<>();
    private final RoundEnvironment round;

    /**
     * Makes a reader of a round.
     *
     * @param annotations those that are present in it; to look for one, a compiler goes through all elements
     */
    public RoundReader(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement each : annotations) {
            present.put(each.getQualifiedName().toString(), each);
        }
        this.round = round;
    }

    /** Returns the names of the annotations that the processor looks at. */
    public static List<String> annotations() {
        List<String> names = new ArrayList<>();
        for (String each : PLACES.keySet()) {
            names.add(PACKAGE + each);
        }
        return names;
    }

    /** Returns the simple names of the top-level types. */
    public List<String> types() {
        List<String> names = new ArrayList<>();
        for (TypeElement each : ElementFilter.typesIn(round.getRootElements())) {
            names.add(each.getSimpleName().toString());
        }
        return names;
    }

    /** Returns the canonical names of the provider classes. */
    public List<String> roots() {
        return classes("ModelProvider");
    }

    /** Returns the canonical names of model classes and of enums of predefined models. */
    public Set<String> reachable() {
        Set<String> names = new LinkedHashSet<>();
        for (String annotation : ModelClassReader.ANNOTATIONS.values()) {
            names.addAll(classes(annotation));
        }
        for (Element element : annotated("PredefinedModel")) {
            if (element.getKind() == ElementKind.ENUM_CONSTANT
                    && element.getEnclosingElement() instanceof TypeElement type) {
                names.add(type.getQualifiedName().toString());
            }
        }
        return names;
    }

    /** Returns the {@code @DifyPlugin} types without {@code @ModelProvider}. */
    public List<Origin> pluginsWithoutProvider() {
        List<Origin> origins = new ArrayList<>();
        for (Element element : annotated("DifyPlugin")) {
            AnnotationView view = AnnotationView.of(element, "DifyPlugin");
            if (view != null && AnnotationView.of(element, "ModelProvider") == null) {
                origins.add(view.origin());
            }
        }
        return origins;
    }

    /** Returns the annotations that stand on the wrong kind of element. */
    public List<SourceMisplaced> misplaced() {
        List<SourceMisplaced> misplaced = new ArrayList<>();
        for (Map.Entry<String, String> each : PLACES.entrySet()) {
            for (Element element : annotated(each.getKey())) {
                AnnotationView view = AnnotationView.of(element, each.getKey());
                if (view != null && !fits(element, each.getValue())) {
                    misplaced.add(new SourceMisplaced(each.getKey(), each.getValue(), view.origin()));
                }
            }
        }
        return misplaced;
    }

    private List<String> classes(String annotation) {
        List<String> names = new ArrayList<>();
        for (Element element : annotated(annotation)) {
            if (element instanceof TypeElement type && element.getKind() == ElementKind.CLASS) {
                names.add(type.getQualifiedName().toString());
            }
        }
        return names;
    }

    private Set<? extends Element> annotated(String annotation) {
        TypeElement type = present.get(PACKAGE + annotation);
        return type == null ? Set.of() : round.getElementsAnnotatedWith(type);
    }

    private static boolean fits(Element element, String place) {
        return switch (place) {
            case "class" -> element.getKind() == ElementKind.CLASS;
            case "enum constant" -> element.getKind() == ElementKind.ENUM_CONSTANT;
            default ->
                element.getKind() != ElementKind.FIELD
                        || (element.getEnclosingElement() instanceof TypeElement type
                                && type.getKind() == ElementKind.RECORD);
        };
    }

    private static Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("DifyPlugin", "class");
        places.put("ModelProvider", "class");
        for (String each : ModelClassReader.ANNOTATIONS.values()) {
            places.put(each, "class");
        }
        places.put("MapError", "class");
        places.put("MapErrors", "class");
        places.put("PredefinedModel", "enum constant");
        places.put("Option", "enum constant");
        places.put("Credential", "record component");
        places.put("Credentials", "record component");
        places.put("Parameter", "record component");
        return places;
    }
}
