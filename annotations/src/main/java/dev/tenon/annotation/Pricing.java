package dev.tenon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The price of a predefined model. All numbers are decimals as text, kept exactly as written.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Pricing {
    /** The price of input. */
    String input();

    /** The price of output. Unset: none. */
    String output() default "";

    /** What one token counts: {@code 0.000001} when prices are per million tokens. */
    String unit() default "0.000001";

    /** The currency, three capital letters. */
    String currency() default "USD";
}
