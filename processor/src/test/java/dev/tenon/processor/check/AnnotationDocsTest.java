package dev.tenon.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.declaration.Rule;
import dev.tenon.declaration.rule.DeclarationRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Javadoc of the annotations names the rules that its members have to keep. */
class AnnotationDocsTest {

    private static final Path ANNOTATIONS = Path.of("../annotations/src/main/java/dev/tenon/annotation");
    private static final Pattern CODE = Pattern.compile("TN-[A-Z]+-\\d+");

    @Test
    void names_rules_that_exist() throws IOException {
        Set<String> rules = Stream.<Rule>concat(DeclarationRule.all().stream(), Stream.of(JavaRule.values()))
                .map(Rule::code)
                .collect(Collectors.toSet());

        assertThat(named()).isSubsetOf(rules);
    }

    /** Rules about what a member says, which the author of a plugin meets there. */
    @Test
    void names_every_rule_that_a_value_can_break() throws IOException {
        Set<String> ofValues = new TreeSet<>();
        Pattern marked = Pattern.compile("= (?:@I18n\\()?/\\*!(TN-(?:MAN|PRV|CRD|PAR|PRP|PRC|MDL|AST)-\\d+)\\*/");
        String sources = MarkedSources.text();
        marked.matcher(sources).results().forEach(each -> ofValues.add(each.group(1)));

        assertThat(ofValues).hasSizeGreaterThan(20);
        assertThat(named()).containsAll(ofValues);
    }

    private static Set<String> named() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.list(ANNOTATIONS)) {
            for (Path file : files.toList()) {
                CODE.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(named::add);
            }
        }
        return named;
    }
}
