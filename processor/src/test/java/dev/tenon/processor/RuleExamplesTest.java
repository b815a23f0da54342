package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Java on the pages about rules is what the compiler says of it: where an entry begins its wrong example with code, that code, put
 * into a plugin that is in order, gives the rule; and with the code of its right example it does not.
 */
class RuleExamplesTest extends CompilerTest {

    private static final Path PAGES = Path.of("../docs/rules");
    private static final Pattern ENTRY = Pattern.compile(
            "## (TN-\\w+-\\d+) (\\w+)\n(?:(?!\n## ).)*?\nWrong: `([^`\n]*)`(?::[^\n]*)?\n\nRight: (?:`([^`\n]*)`)?",
            Pattern.DOTALL);

    /** What is Java: a member with a value, an annotation, a type or a component. */
    private static final Pattern JAVA =
            Pattern.compile("\\w+ = .*|@.*|(record|enum|class|interface|implements) .*|[A-Z]\\w* [a-z]\\w*");

    record Example(String code, String name, String wrong, String right) {

        @Override
        public String toString() {
            return code + " " + wrong;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void the_wrong_example_gives_the_rule_and_the_right_one_does_not(Example example) {
        RuleScenes.Scene scene = RuleScenes.of(example.code);
        PageFragment wrong = PageFragment.of(example.wrong);
        String tag = "[" + example.code + " " + example.name + "]";

        assertThat(new TestCompiler(folder.resolve("wrong"))
                        .option("-proc:only")
                        .compile(scene.with(wrong))
                        .messages())
                .anyMatch(each -> each.contains(tag));
        if (!example.right.isEmpty()) {
            PageFragment right = wrong.with(PageFragment.of(example.right));
            assertThat(compiler().compile(scene.with(right)).messages())
                    .noneMatch(each -> each.contains(tag) || !each.contains("[TN-"));
        }
    }

    /** Where it stands is told by {@link EclipseTest}. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void eclipse_says_the_same(Example example) {
        RuleScenes.Scene scene = RuleScenes.of(example.code);
        PageFragment wrong = PageFragment.of(example.wrong);
        String tag = "[" + example.code + " " + example.name + "]";

        assertThat(new TestCompiler(folder.resolve("wrong"))
                        .eclipse()
                        .option("-proc:only")
                        .compile(scene.with(wrong))
                        .messages())
                .anyMatch(each -> each.contains(tag));
        if (!example.right.isEmpty()) {
            assertThat(compiler()
                            .eclipse()
                            .compile(scene.with(wrong.with(PageFragment.of(example.right))))
                            .messages())
                    .noneMatch(each -> each.contains(tag) || !each.contains("[TN-"));
        }
    }

    @Test
    void the_pages_have_such_examples() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(60);
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> pages = Files.list(PAGES)) {
            for (Path page : pages.sorted().toList()) {
                ENTRY.matcher(Files.readString(page).replace("Gateway", "Acme"))
                        .results()
                        .filter(entry -> JAVA.matcher(entry.group(3)).matches())
                        .forEach(entry -> examples.add(new Example(
                                entry.group(1),
                                entry.group(2),
                                entry.group(3),
                                Objects.requireNonNullElse(entry.group(4), ""))));
            }
        }
        return examples;
    }
}
