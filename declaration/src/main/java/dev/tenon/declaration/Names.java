package dev.tenon.declaration;

import dev.tenon.declaration.rule.GeneralCode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names by which Dify addresses a provider, as {@code author/name/provider}, and the addresses in declarations. */
final class Names {

    private static final Pattern ID = Pattern.compile("[a-z0-9_-]+");
    private static final Pattern NOT_ID = Pattern.compile("[^a-z0-9_-]+");
    private static final Pattern UUID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}");
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/?#]+([/?#]\\S*)?");
    private static final Pattern ABSOLUTE =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:(//[^\\s/?#]+([/?#].*)?|[^\\s/?#].*)");

    private Names() {}

    /** Checks that a name is there, is not too long and consists of the characters that Dify addresses. */
    static void check(Findings at, String name, int max, Rule format) {
        check(at, name, max, format, format.refusedBy());
    }

    /** Does the same, and says who refuses other characters. */
    static void check(Findings at, String name, int max, Rule format, Set<Consumer> refusedBy) {
        int length = TextRules.length(name);
        if (length > max) {
            at.reportFormAndSdk(GeneralCode.TOO_LONG, at.name(), length, max);
        }
        if (TextRules.required(at, name) && !ID.matcher(name).matches()) {
            at.reportFor(refusedBy, format, name, suggestion(name));
        }
    }

    private static String suggestion(String name) {
        String dashed = NOT_ID.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
        String near = withoutDashesAround(dashed);
        return near.isEmpty() ? "" : "; write '" + near + "'";
    }

    private static String withoutDashesAround(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && text.charAt(start) == '-') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == '-') {
            end--;
        }
        return text.substring(start, end);
    }

    /** Returns whether the daemon would take the text for a UUID; dashes may be missing. */
    static boolean isUuid(String text) {
        return UUID.matcher(text).matches();
    }

    /** Returns whether a browser could follow the text. */
    static boolean isWebAddress(String text) {
        return WEB.matcher(text).matches();
    }

    /** Returns whether the text is an absolute URL of any scheme. */
    static boolean isAbsoluteUrl(String text) {
        return ABSOLUTE.matcher(text).matches();
    }
}
