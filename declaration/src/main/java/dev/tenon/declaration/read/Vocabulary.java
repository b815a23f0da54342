package dev.tenon.declaration.read;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Rule;
import dev.tenon.declaration.Suggestions;
import dev.tenon.declaration.document.Dialect;
import dev.tenon.declaration.document.ScalarKind;
import dev.tenon.declaration.document.ScalarNode;
import dev.tenon.declaration.rule.GeneralCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one of a few words. Every reader of it takes the text of whatever scalar stands there, and knows the words or not. */
final class Vocabulary<E> {

    private final Map<String, E> words = new LinkedHashMap<>();
    private final Rule unknown;

    /**
     * Makes a vocabulary.
     *
     * @param values what the words stand for, in the order in which they are listed
     * @param word returns the word for a value
     * @param unknown the rule for other words; its format takes the word, "did you mean", and the words there are
     */
    Vocabulary(E[] values, Function<E, String> word, Rule unknown) {
        for (E value : values) {
            words.put(word.apply(value), value);
        }
        this.unknown = unknown;
    }

    /** Returns what the word stands for; null if it is absent or unknown. */
    @Nullable
    E read(Value at) {
        return read(at, unknown.refusedBy());
    }

    /** Returns what the word stands for; null if it is absent or unknown, which these refuse. */
    @Nullable
    E read(Value at, Set<Consumer> refusedBy) {
        if (at.isMissing()) {
            return null;
        }
        ScalarNode scalar = Decoding.scalar(at);
        if (scalar == null) {
            at.wrongKind("a text");
            return null;
        }
        E value = words.get(scalar.text());
        if (value == null) {
            at.report(refusedBy, unknown, arguments(scalar.text()));
            at.unread();
        } else if (at.isReadBySdk() && Dialect.SDK.kind(scalar) != ScalarKind.TEXT) {
            // Only a tag makes something else of a word.
            at.report(
                    Set.of(Consumer.SDK),
                    GeneralCode.UNQUOTED_TEXT,
                    scalar.text(),
                    Dialect.SDK.kind(scalar).words());
        }
        return value;
    }

    /** Returns what the words of a list stand for. An unknown one spoils the list: it is not judged further. */
    List<E> list(Value at) {
        List<E> known = new ArrayList<>();
        for (Value item : Lists.items(at)) {
            E word = item(item, unknown.refusedBy());
            if (word == null) {
                at.unread();
            } else {
                known.add(word);
            }
        }
        return known;
    }

    /** Returns what the word in a list stands for; null if it is unknown, or null, which the daemon leaves out. */
    @Nullable
    E item(Value at, Set<Consumer> refusedBy) {
        if (at.isNull()) {
            Set<Consumer> sdk = refusedBy.contains(Consumer.SDK) ? Set.of(Consumer.SDK) : Set.of();
            at.report(sdk, unknown, arguments("null"));
        }
        return read(at, refusedBy);
    }

    private Object[] arguments(String text) {
        return new Object[] {text, Suggestions.didYouMean(text, words.keySet()), String.join(", ", words.keySet())};
    }
}
