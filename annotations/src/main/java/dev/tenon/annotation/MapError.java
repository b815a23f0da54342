package dev.tenon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which of Dify's errors an exception is, on a model class or on the provider (for all its model classes). The causes of
 * an exception are searched from the outside in, the most specific class wins, the model class's mappings before the
 * provider's. What stands on a base class holds for the classes that extend it, unless they map the same exception.
 */
@Documented
@Repeatable(MapErrors.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface MapError {
    /**
     * The exception classes.
     *
     * <p>Rules: {@code TN-JAV-027}, {@code TN-JAV-028}, {@code TN-JAV-029}, {@code TN-JAV-038}.
     */
    Class<?>[] exception();

    /** What they are. */
    InvokeError to();
}
