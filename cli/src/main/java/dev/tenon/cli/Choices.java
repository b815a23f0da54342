package dev.tenon.cli;

import dev.tenon.declaration.Purpose;
import dev.tenon.toolkit.sign.Category;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Options that take one of a few words: the constants of an enum, in lower case. */
abstract class Choices<T extends Enum<T>> implements ITypeConverter<T>, Iterable<String> {

    private final Class<T> type;

    private Choices(Class<T> type) {
        this.type = type;
    }

    @Override
    public T convert(String word) {
        for (T constant : type.getEnumConstants()) {
            if (word(constant).equals(word)) {
                return constant;
            }
        }
        throw new TypeConversionException("'" + word + "' is none of " + String.join(", ", this));
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(type.getEnumConstants()).map(Choices::word).iterator();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The purposes of a plugin. */
    static final class Purposes extends Choices<Purpose> {
        Purposes() {
            super(Purpose.class);
        }
    }

    /** Who vouches for a package. */
    static final class Categories extends Choices<Category> {
        Categories() {
            super(Category.class);
        }
    }

    /** How reports are written. */
    static final class Formats extends Choices<CheckCommand.Format> {
        Formats() {
            super(CheckCommand.Format.class);
        }
    }

    /** When reports are coloured. */
    static final class Colors extends Choices<CheckCommand.Color> {
        Colors() {
            super(CheckCommand.Color.class);
        }
    }
}
