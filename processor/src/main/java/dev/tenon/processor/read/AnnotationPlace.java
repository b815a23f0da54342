package dev.tenon.processor.read;

import dev.tenon.processor.diagnostic.Origin;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where an annotation stands, as well as javac can be told. It finds a value within an annotation, and an annotation within one array,
 * but nothing below two arrays: there the item of the inner array stands for all that it holds.
 *
 * @param element the annotated element
 * @param anchor the annotation at which javac begins to look
 * @param fixed the value that stands for all that it holds, or null
 * @param self the value that the annotation itself is within its anchor, or null
 * @param arrays in how many arrays it stands
 * @param path the way to it by the names of members, empty for an annotation of the element itself
 */
record AnnotationPlace(
        Element element,
        AnnotationMirror anchor,
        @Nullable AnnotationValue fixed,
        @Nullable AnnotationValue self,
        int arrays,
        String path) {

    static AnnotationPlace of(Element element, AnnotationMirror mirror) {
        return new AnnotationPlace(element, mirror, null, null, 0, "");
    }

    /** Returns the place of the whole annotation. */
    Origin origin() {
        return new Origin(element, anchor, fixed == null ? self : fixed, path);
    }

    /** Returns the place of one of its values. */
    Origin origin(String member, AnnotationValue value) {
        return new Origin(element, anchor, fixed == null ? value : fixed, join(member));
    }

    /** Returns the place of the annotation that is the value of a member. */
    AnnotationPlace nested(String member, AnnotationValue value) {
        return new AnnotationPlace(element, anchor, fixed, value, arrays, join(member));
    }

    /** Returns the place of an annotation that is an item of an array. */
    AnnotationPlace item(AnnotationMirror nested, AnnotationValue value, String way) {
        return arrays == 0
                ? new AnnotationPlace(element, nested, null, null, 1, way)
                : new AnnotationPlace(element, anchor, fixed == null ? value : fixed, null, arrays + 1, way);
    }

    /** Returns the place of the same annotation, written without the container in which the compiler has put it. */
    AnnotationPlace repeated() {
        return new AnnotationPlace(element, anchor, fixed, null, arrays, "");
    }

    private String join(String member) {
        return path.isEmpty() ? member : path + "." + member;
    }
}
