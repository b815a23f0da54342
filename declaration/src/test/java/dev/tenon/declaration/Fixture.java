package dev.tenon.declaration;

import dev.tenon.declaration.rule.DeclarationRule;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A declaration with the whole of what the rules say about it.
 *
 * @param rule the rule that it is about
 * @param title what is special about it
 * @param check checks it
 * @param expected {@code code path} of each violation, in order; empty for a near miss
 */
record Fixture(DeclarationRule rule, String title, Supplier<List<Violation>> check, List<String> expected) {

    /** Returns a declaration that breaks one rule, at the given paths. */
    static Fixture fails(DeclarationRule rule, String title, Supplier<List<Violation>> check, String... paths) {
        return new Fixture(
                rule, title, check, Stream.of(paths).map(path -> at(rule, path)).toList());
    }

    /** Returns a declaration that breaks further rules too. */
    static Fixture failsWith(DeclarationRule rule, String title, Supplier<List<Violation>> check, String... expected) {
        return new Fixture(rule, title, check, List.of(expected));
    }

    /** Returns a declaration that nearly breaks the rule. */
    static Fixture silent(DeclarationRule rule, String title, Supplier<List<Violation>> check) {
        return new Fixture(rule, title, check, List.of());
    }

    static String at(Rule rule, String path) {
        return rule.code() + " " + path;
    }

    boolean isFailing() {
        return expected.stream().anyMatch(line -> line.startsWith(rule.code() + " "));
    }

    @Override
    public String toString() {
        return rule.code() + " " + rule.ruleName() + ": " + title;
    }
}
