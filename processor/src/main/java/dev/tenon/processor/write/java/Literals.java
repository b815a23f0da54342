package dev.tenon.processor.write.java;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.declaration.I18nObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes values as expressions. */
final class Literals {

    private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    private Literals() {}

    /** Returns text, {@code null} without quotes for none. */
    static CodeBlock text(@Nullable String value) {
        return CodeBlock.of("$S", value);
    }

    /** Returns texts. */
    static CodeBlock[] texts(List<String> values) {
        CodeBlock[] texts = new CodeBlock[values.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(values.get(i));
        }
        return texts;
    }

    /** Returns constants of an enum. */
    static CodeBlock[] constants(List<? extends Enum<?>> values) {
        CodeBlock[] constants = new CodeBlock[values.size()];
        for (int i = 0; i < constants.length; i++) {
            constants[i] = constant(values.get(i));
        }
        return constants;
    }

    /** Returns a constant of an enum. */
    static CodeBlock constant(Enum<?> value) {
        return CodeBlock.of("$T.$L", value.getDeclaringClass(), value.name());
    }

    /** Returns a text in several languages. */
    static CodeBlock i18n(I18nObject text) {
        boolean others = text.jaJp() != null || text.ptBr() != null;
        List<CodeBlock> languages = new ArrayList<>(List.of(text(text.enUs())));
        if (others || text.zhHans() != null) {
            languages.add(text(text.zhHans()));
        }
        if (others) {
            languages.addAll(List.of(text(text.jaJp()), text(text.ptBr())));
        }
        return CallChain.of(CodeBlock.of(others ? "new $T" : "$T.of", I18nObject.class), languages)
                .code();
    }

    /** Returns a text in several languages for a method that also takes plain English. */
    static CodeBlock label(I18nObject text) {
        return text.equals(I18nObject.of(text.enUs())) ? text(text.enUs()) : i18n(text);
    }

    /** Returns a whole number, its digits grouped from five on. */
    static CodeBlock whole(long value) {
        String digits = Long.toString(value);
        String grouped = Math.abs((double) value) < 10_000 ? digits : digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "_");
        return CodeBlock.of("$L", value == (int) value ? grouped : grouped + "L");
    }

    /** Returns a number as it was declared. */
    static CodeBlock number(BigDecimal value) {
        boolean whole = value.scale() <= 0 && value.compareTo(LONG_MIN) >= 0 && value.compareTo(LONG_MAX) <= 0;
        if (whole) {
            return whole(value.longValueExact());
        }
        return CodeBlock.of("$L", value.scale() <= 0 ? value.doubleValue() : value.toString());
    }
}
