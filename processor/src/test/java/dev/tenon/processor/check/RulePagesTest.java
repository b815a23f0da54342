package dev.tenon.processor.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Rule;
import dev.tenon.declaration.RulePages;
import dev.tenon.declaration.Severity;
import dev.tenon.declaration.rule.DeclarationRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the pages about the rules to the catalogue: each rule has one entry, under the anchor to which its messages lead, with its
 * name and with who refuses what breaks it. {@code -Dtenon.goldens=update} rewrites that line.
 */
class RulePagesTest {

    private static final Path PAGES = Path.of("../docs/rules");
    private static final Pattern ENTRY = Pattern.compile(
            "<a id=\"(?<anchor>[^\"]*)\"></a>\n## (?<title>[^\n]*)\n\n(?<status>[^\n]*)\n\n(?<text>.*?)(?=\n<a id=|\\z)",
            Pattern.DOTALL);

    @Test
    void every_rule_has_its_entry_where_its_messages_lead() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> actual = new TreeMap<>();
        rules().forEach(rule -> expected.put(RulePages.link(rule), heading(rule)));
        entries().forEach((link, entry) -> actual.put(link, entry.group(2) + "\n\n" + entry.group(3)));

        assertThat(actual).containsExactlyEntriesOf(expected);
    }

    @Test
    void every_entry_shows_what_is_wrong_and_what_is_right() throws IOException {
        Map<String, MatchResult> entries = entries();
        entries.remove(RulePages.link(JavaRule.INTERNAL_ERROR));

        assertThat(entries)
                .allSatisfy((link, entry) -> assertThat(entry.group(4)).contains("\n\nWrong:", "\n\nRight:"));
    }

    /** Returns the entries by where they stand, such as {@code docs/rules/general.md#tn-gen-003}. */
    private static Map<String, MatchResult> entries() throws IOException {
        Map<String, MatchResult> entries = new TreeMap<>();
        try (Stream<Path> files = Files.list(PAGES)) {
            for (Path page : files.sorted().toList()) {
                for (MatchResult entry : ENTRY.matcher(read(page)).results().toList()) {
                    String link = RulePages.FOLDER + page.getFileName() + "#" + entry.group(1);
                    assertThat(entries.put(link, entry))
                            .as("a second entry " + link)
                            .isNull();
                }
            }
        }
        return entries;
    }

    private static String read(Path page) throws IOException {
        String text = Files.readString(page);
        if (!"update".equals(System.getProperty("tenon.goldens"))) {
            return text;
        }
        Map<String, Rule> rules = new TreeMap<>();
        rules().forEach(rule -> rules.put(rule.code().toLowerCase(Locale.ROOT), rule));
        String updated = ENTRY.matcher(text).replaceAll(entry -> {
            Rule rule = rules.get(entry.group(1));
            return Matcher.quoteReplacement(
                    rule == null
                            ? entry.group()
                            : "<a id=\"" + entry.group(1) + "\"></a>\n## " + heading(rule) + "\n\n" + entry.group(4));
        });
        Files.writeString(page, updated);
        return updated;
    }

    private static List<Rule> rules() {
        return Stream.<Rule>concat(DeclarationRule.all().stream(), Stream.of(JavaRule.values()))
                .toList();
    }

    private static String heading(Rule rule) {
        return rule.code() + " " + rule.ruleName() + "\n\n" + status(rule.severity(), rule.refusedBy());
    }

    private static String status(Severity severity, Set<Consumer> refusedBy) {
        if (severity == Severity.WARNING) {
            return refusedBy.isEmpty()
                    ? "Warning."
                    : "Warning; where it is an error, refused by " + words(refusedBy) + ".";
        }
        return refusedBy.equals(Set.of(Consumer.TENON))
                ? "Error. Nothing is generated."
                : "Error. Refused by " + words(refusedBy) + ".";
    }

    private static String words(Set<Consumer> refusedBy) {
        return EnumSet.copyOf(refusedBy).stream().map(Consumer::words).collect(joining(", "));
    }
}
