package dev.tenon.declaration.form;

import java.util.regex.Pattern;

/** What is read as an exact decimal, such as a price. */
public final class DecimalForm {

    /** No price has as many digits as this allows, and arithmetic with a million of them takes minutes. */
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(\\d{1,999}(\\.\\d{0,999})?|\\.\\d{1,999})([eE][+-]?\\d{1,4})?");

    private DecimalForm() {}

    /** Returns whether the text is a decimal. */
    public static boolean isDecimal(String text) {
        return DECIMAL.matcher(text).matches();
    }
}
