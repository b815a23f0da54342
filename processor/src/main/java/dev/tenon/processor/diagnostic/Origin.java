package dev.tenon.processor.diagnostic;

import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where something was written. Opaque to all but the readers, which make it, and {@link Reporter}, which points at it.
 *
 * @param element the annotated element, or the element itself
 * @param mirror its annotation, or null
 * @param value a value within the annotation, or null
 * @param member the way to the value by member names, such as {@code help.url.value}; empty for a whole annotation
 */
public record Origin(
        Element element,
        @Nullable AnnotationMirror mirror,
        @Nullable AnnotationValue value,
        String member) {

    /** Returns whether this is the annotation, or the bare element, within which the other stands. */
    public boolean encloses(Origin other) {
        return value == null && element.equals(other.element) && Objects.equals(mirror, other.mirror);
    }

    /** Returns the origin of an element. */
    public static Origin of(Element element) {
        return new Origin(element, null, null, "");
    }
}
