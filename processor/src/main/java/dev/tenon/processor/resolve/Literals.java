package dev.tenon.processor.resolve;

import dev.tenon.annotation.ParameterType;
import dev.tenon.declaration.WebUrls;
import dev.tenon.processor.model.ValueKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts the texts in which annotations give numbers and other values. */
public final class Literals {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private Literals() {}

    /** Returns the number, or null. */
    public static @Nullable BigDecimal number(String text) {
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    /** Returns the value of a rule's type as the declaration holds it, or null. */
    public static @Nullable Object value(ParameterType type, String text) {
        return switch (type) {
            case FLOAT, INT -> number(text);
            case BOOLEAN -> isBoolean(text) ? Boolean.valueOf(text) : null;
            case STRING, TEXT -> text;
        };
    }

    /** Returns whether a component of the given kind can hold the text. */
    public static boolean converts(ValueKind kind, String text) {
        return switch (kind) {
            case TEXT, SECRET, ENUM -> true;
            case URI -> WebUrls.isCallable(text);
            case INT -> isWhole(text, 31);
            case LONG -> isWhole(text, 63);
            case DOUBLE, DECIMAL -> isDouble(text);
            case BOOLEAN -> isBoolean(text);
        };
    }

    /** Returns whether the text can bound values of the given kind: whole numbers have bounds of 64 bits, a fraction aside. */
    public static boolean bounds(ValueKind kind, String text) {
        if (kind != ValueKind.INT && kind != ValueKind.LONG) {
            return isDouble(text);
        }
        BigDecimal number = number(text);
        return number != null && fits(number.setScale(0, RoundingMode.UP), 63);
    }

    private static boolean isBoolean(String text) {
        return text.equals("true") || text.equals("false");
    }

    private static boolean isWhole(String text, int bits) {
        BigDecimal number = number(text);
        return number != null && number.stripTrailingZeros().scale() <= 0 && fits(number, bits);
    }

    private static boolean fits(BigDecimal number, int bits) {
        return number.toBigInteger().bitLength() <= bits;
    }

    /** A number that is infinite as a double, or 0 without being it, is no literal of Java. */
    private static boolean isDouble(String text) {
        BigDecimal number = number(text);
        return number != null
                && Double.isFinite(number.doubleValue())
                && (number.signum() == 0 || number.doubleValue() != 0);
    }
}
