package dev.tenon.declaration.rule;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Severity;
import java.util.Locale;
import java.util.Set;

/**
 * What the catalogue says of a rule.
 *
 * @param code such as {@code TN-PAR-009}
 * @param ruleName such as {@code DefaultPrecision}
 * @param severity how bad a violation normally is
 * @param format the text of a violation
 * @param refusedBy who refuses what breaks the rule
 */
public record CatalogueEntry(String code, String ruleName, Severity severity, String format, Set<Consumer> refusedBy) {

    public CatalogueEntry {
        refusedBy = Set.copyOf(refusedBy);
    }

    static CatalogueEntry of(
            String area, int number, String constant, Severity severity, String format, Consumer... refusedBy) {
        // Not by a format: the compilers that load the catalogue would load the JDK's numbers of the world with it.
        String code = "TN-" + area + "-" + Integer.toString(1000 + number).substring(1);
        return new CatalogueEntry(code, camelCase(constant), severity, format, Set.of(refusedBy));
    }

    private static String camelCase(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
