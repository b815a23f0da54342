package dev.tenon.declaration;

import java.util.Locale;
import java.util.Map;

/** Where the documentation explains a rule: one page for each area, with an anchor for each code. */
public final class RulePages {

    /** The folder of the pages, below the project's root. */
    public static final String FOLDER = "docs/rules/";

    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("GEN", "general"),
            Map.entry("TXT", "text"),
            Map.entry("MAN", "manifest"),
            Map.entry("PRV", "provider"),
            Map.entry("AST", "assets"),
            Map.entry("CRD", "credentials"),
            Map.entry("PAR", "parameters"),
            Map.entry("MDL", "models"),
            Map.entry("PRP", "properties"),
            Map.entry("PRC", "pricing"),
            Map.entry("POS", "positions"),
            Map.entry("JAV", "java"),
            Map.entry("PKG", "package"));

    private RulePages() {}

    /**
     * Returns the link to a rule, such as {@code docs/rules/general.md#tn-gen-003}.
     *
     * @throws IllegalArgumentException if the rule's area has no page
     */
    public static String link(Rule rule) {
        String code = rule.code();
        String page = PAGES.get(code.substring(3, code.indexOf('-', 3)));
        if (page == null) {
            throw new IllegalArgumentException(code);
        }
        return FOLDER + page + ".md#" + code.toLowerCase(Locale.ROOT);
    }
}
