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
    /** The {@link #unit()} of prices per million tokens. */
    String PER_MILLION = "0.000001";

    /** The {@link #currency()} of most prices. */
    String US_DOLLAR = "USD";

    /**
     * The price of input per {@code 1 / unit} tokens.
     *
     * <p>Rules: {@code TN-PRC-001}, {@code TN-PRC-002}.
     */
    String input();

    /**
     * The price of output, likewise. Unset: none, so that answers count as free.
     *
     * <p>Rules: {@code TN-PRC-001}, {@code TN-PRC-002}, {@code TN-PRC-006}.
     */
    String output() default "";

    /**
     * By what a number of tokens is multiplied before it is priced: {@code 0.000001} when prices are per million tokens.
     *
     * <p>Rules: {@code TN-PRC-001}, {@code TN-PRC-003}, {@code TN-PRC-004}.
     */
    String unit() default PER_MILLION;

    /**
     * The currency, three capital letters.
     *
     * <p>Rule: {@code TN-PRC-005}.
     */
    String currency() default US_DOLLAR;
}
