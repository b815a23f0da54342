package dev.tenon.processor;

import dev.tenon.processor.check.JavaRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plugin that breaks a rule about Java, and the near miss: the same plugin without the mistake.
 *
 * @param rule the rule
 * @param wrong the plugin with the mistake, marked where javac points at it
 * @param eclipse the same, marked where Eclipse's compiler does, which knows the place of a type, but of few values
 * @param right the plugin without the mistake
 */
record Mistake(JavaRule rule, Fixture wrong, Fixture eclipse, Fixture right) {

    static List<Mistake> all() {
        return Stream.of(
                        RootMistakes.all(),
                        ModelClassMistakes.all(),
                        MethodMistakes.all(),
                        RecordMistakes.all(),
                        PredefinedMistakes.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Returns the mistake that is put right by replacing one text. */
    static Mistake of(JavaRule rule, Fixture wrong, String type, String mistake, String correction) {
        return of(rule, wrong, wrong.replace(type, mistake, correction));
    }

    static Mistake of(JavaRule rule, Fixture wrong, Fixture right) {
        return new Mistake(rule, wrong, wrong, right.unmarked());
    }

    /** The same, at which Eclipse points in another place: before this text. */
    Mistake eclipse(String type, String text) {
        Fixture marked = wrong.unmarked().replace(type, text, "/*!" + rule.code() + "*/ " + text);
        return new Mistake(rule, wrong, marked, right);
    }

    /** The same, which Eclipse tells at the provider: it has no place for what is in a record. */
    Mistake eclipseAtRoot() {
        return eclipse("AcmeProvider", "AcmeProvider implements");
    }

    @Override
    public String toString() {
        return rule.code() + " " + rule.ruleName();
    }
}
