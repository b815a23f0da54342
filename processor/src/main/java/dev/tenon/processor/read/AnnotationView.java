package dev.tenon.processor.read;

import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.source.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** An annotation, read by member name; what was not written is null, and so is what javac itself has refused. */
final class AnnotationView {

    /** What javac answers for a value that it has refused. */
    private static final String ERRONEOUS = "<error>";

    private final AnnotationMirror mirror;
    private final AnnotationPlace place;
    private @Nullable Map<String, AnnotationValue> values;

    private AnnotationView(AnnotationMirror mirror, AnnotationPlace place) {
        this.mirror = mirror;
        this.place = place;
    }

    /** Returns the element's annotation of the given simple name, or null. */
    static @Nullable AnnotationView of(Element element, String simpleName) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals("dev.tenon.annotation." + simpleName)) {
                return new AnnotationView(mirror, AnnotationPlace.of(element, mirror));
            }
        }
        return null;
    }

    /** Returns the element's annotations of the given simple name, also those within their container. */
    static List<AnnotationView> all(Element element, String simpleName, String container) {
        AnnotationView one = of(element, simpleName);
        AnnotationView several = of(element, container);
        List<AnnotationView> all = new ArrayList<>();
        if (one != null) {
            all.add(one);
        }
        if (several != null) {
            for (AnnotationView each : several.annotations("value")) {
                all.add(new AnnotationView(each.mirror, each.place.repeated()));
            }
        }
        return all;
    }

    /** Returns the place of the whole annotation. */
    Origin origin() {
        return place.origin();
    }

    /** Returns the place of a member; of the whole annotation if it was not written. */
    Origin origin(String member) {
        AnnotationValue value = value(member);
        return value == null ? origin() : place.origin(member, value);
    }

    @Nullable
    Written<String> text(String member) {
        return one(member, String.class);
    }

    @Nullable
    Written<Integer> integer(String member) {
        return one(member, Integer.class);
    }

    @Nullable
    Written<Long> number(String member) {
        return one(member, Long.class);
    }

    @Nullable
    Written<Boolean> bool(String member) {
        return one(member, Boolean.class);
    }

    boolean isTrue(String member) {
        Written<Boolean> written = bool(member);
        return written != null && written.value();
    }

    <E extends Enum<E>> @Nullable Written<E> constant(Class<E> type, String member) {
        AnnotationValue value = value(member);
        E constant = value == null ? null : constant(type, value);
        return value == null || constant == null ? null : new Written<>(constant, place.origin(member, value));
    }

    <E extends Enum<E>> List<Written<E>> constants(Class<E> type, String member) {
        List<Written<E>> constants = new ArrayList<>();
        for (Item item : items(member)) {
            E constant = constant(type, item.value());
            if (constant != null) {
                constants.add(new Written<>(constant, item.origin()));
            }
        }
        return constants;
    }

    List<Written<String>> texts(String member) {
        List<Written<String>> texts = new ArrayList<>();
        for (Item item : items(member)) {
            if (item.value().getValue() instanceof String text && !text.equals(ERRONEOUS)) {
                texts.add(new Written<>(text, item.origin()));
            }
        }
        return texts;
    }

    /** Returns what was read of a list together with the place of the list, or null if it was not written. */
    <T> @Nullable Written<List<T>> list(String member, List<T> items) {
        return value(member) == null ? null : new Written<>(List.copyOf(items), origin(member));
    }

    /** Returns a list of texts, or null if it was not written. */
    @Nullable
    Written<List<Written<String>>> textList(String member) {
        return list(member, texts(member));
    }

    @Nullable
    AnnotationView annotation(String member) {
        AnnotationValue value = value(member);
        return value != null && value.getValue() instanceof AnnotationMirror nested
                ? new AnnotationView(nested, place.nested(member, value))
                : null;
    }

    List<AnnotationView> annotations(String member) {
        List<AnnotationView> views = new ArrayList<>();
        for (Item item : items(member)) {
            if (item.value().getValue() instanceof AnnotationMirror nested) {
                views.add(new AnnotationView(
                        nested, place.item(nested, item.value(), item.origin().member())));
            }
        }
        return views;
    }

    /** Returns class values; one that javac cannot resolve has the value null. */
    List<TypeValue> types(String member) {
        List<TypeValue> types = new ArrayList<>();
        for (Item item : items(member)) {
            types.add(new TypeValue(item.value().getValue() instanceof TypeMirror type ? type : null, item.origin()));
        }
        return types;
    }

    List<String> written() {
        return List.copyOf(values().keySet());
    }

    private <T> @Nullable Written<T> one(String member, Class<T> type) {
        AnnotationValue value = value(member);
        return value == null || !type.isInstance(value.getValue()) || ERRONEOUS.equals(value.getValue())
                ? null
                : new Written<>(type.cast(value.getValue()), place.origin(member, value));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, AnnotationValue value) {
        if (value.getValue() instanceof VariableElement named) {
            for (E constant : type.getEnumConstants()) {
                if (named.getSimpleName().contentEquals(constant.name())) {
                    return constant;
                }
            }
        }
        return null;
    }

    private List<Item> items(String member) {
        AnnotationValue value = value(member);
        if (value == null) {
            return List.of();
        }
        if (!(value.getValue() instanceof List<?> list)) {
            return List.of(new Item(value, place.origin(member, value)));
        }
        List<Item> items = new ArrayList<>();
        for (Object each : list) {
            AnnotationValue item = (AnnotationValue) each;
            items.add(new Item(item, place.origin(member + "[" + items.size() + "]", item)));
        }
        return items;
    }

    private @Nullable AnnotationValue value(String member) {
        return values().get(member);
    }

    /** Read once: a compiler makes a map each time that it is asked. */
    private Map<String, AnnotationValue> values() {
        if (values == null) {
            Map<String, AnnotationValue> read = new LinkedHashMap<>();
            for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> each :
                    mirror.getElementValues().entrySet()) {
                read.put(each.getKey().getSimpleName().toString(), each.getValue());
            }
            values = read;
        }
        return values;
    }

    private record Item(AnnotationValue value, Origin origin) {}

    /** A class value and its place; the type is null if there is no such class. */
    record TypeValue(@Nullable TypeMirror type, Origin origin) {}
}
