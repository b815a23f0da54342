package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.check.JavaRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule about Java finds its mistake, at its place, and is silent once it is put right; on javac and on Eclipse's compiler. */
class MistakeTest extends CompilerTest {

    static List<Mistake> mistakes() {
        return Mistake.all();
    }

    @Test
    void every_rule_has_one() {
        assertThat(mistakes()).extracting(Mistake::rule).containsOnly(JavaRule.values());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_found_at_its_place(Mistake mistake) {
        assertFound(compiler().compile(mistake.wrong()), mistake.rule());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void eclipse_finds_it_too(Mistake mistake) {
        assertFound(compiler().eclipse().compile(mistake.eclipse()), mistake.rule());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_near_miss_is_silent(Mistake mistake) {
        assertSilent(compiler().compile(mistake.right()));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_near_miss_is_silent_in_eclipse_too(Mistake mistake) {
        assertSilent(compiler().eclipse().compile(mistake.right()));
    }

    /** Asserts that the rule is all that is said; but a type that does not exist is no secret to the compiler either. */
    private static void assertFound(TestCompiler.Result result, JavaRule rule) {
        assertThat(result.found())
                .filteredOn(each -> rule != JavaRule.TYPE_UNRESOLVED || !each.contains("Sekret"))
                .as("%s", result.messages())
                .isNotEmpty()
                .allMatch(each -> each.endsWith(" " + rule.code()))
                .isEqualTo(result.expectedSorted());
    }

    private static void assertSilent(TestCompiler.Result result) {
        assertThat(result.messages()).isEmpty();
        assertThat(result.success()).isTrue();
    }
}
