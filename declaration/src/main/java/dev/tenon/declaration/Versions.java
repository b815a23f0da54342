package dev.tenon.declaration;

import dev.tenon.declaration.rule.ManifestCode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two ideas of a version: the daemon's pattern, and PEP 440 in SDK and API. A plugin's version has to please both. */
final class Versions {

    private static final Pattern DAEMON = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,4}){2})(?:-\\w{1,16})?");

    /** The forms that Python's packaging library reads: epoch, release, pre, post, dev and local part. */
    private static final Pattern PEP440 = Pattern.compile(
            "v?(?:\\d+!)?\\d+(?:\\.\\d+)*"
                    + "(?:[-_.]?(?:alpha|a|beta|b|preview|pre|c|rc)[-_.]?\\d*)?"
                    + "(?:-\\d+|[-_.]?(?:post|rev|r)[-_.]?\\d*)?"
                    + "(?:[-_.]?dev[-_.]?\\d*)?"
                    + "(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?",
            Pattern.CASE_INSENSITIVE);

    private Versions() {}

    /** Checks the version of a plugin. */
    static void check(Findings at, String version) {
        if (!TextRules.required(at, version)) {
            return;
        }
        Matcher daemon = DAEMON.matcher(version);
        if (!daemon.matches()) {
            at.report(ManifestCode.VERSION_FORMAT, version);
        } else if (!isPep440(version)) {
            at.report(ManifestCode.VERSION_NOT_PEP440, version, daemon.group(1));
        }
    }

    /** Returns whether Python would read the text as a version. */
    static boolean isPep440(String text) {
        return PEP440.matcher(text.strip()).matches();
    }
}
