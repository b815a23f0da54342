package dev.tenon.declaration.read;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Severity;
import dev.tenon.declaration.document.Dialect;
import dev.tenon.declaration.document.ScalarKind;
import dev.tenon.declaration.document.ScalarNode;
import dev.tenon.declaration.form.TimeForm;
import dev.tenon.declaration.rule.ManifestCode;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the time at which a plugin was made. Without quotes the daemon takes days, and times without a zone, too. */
final class CreatedAtReader {

    private static final Pattern PARTS = Pattern.compile(
            "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[Tt ](\\d{1,2}):(\\d{1,2}):(\\d{1,2})(\\.\\d+)?(Z|[-+]\\d\\d:\\d\\d)?)?");

    private CreatedAtReader() {}

    /** Returns the time by RFC 3339, an empty text if there is none. */
    static String read(Value at) {
        if (at.isMissing()) {
            return "";
        }
        if (!(at.node() instanceof ScalarNode scalar)) {
            at.wrongKind("a time");
            return "";
        }
        String text = scalar.text();
        if (Dialect.DAEMON.kind(scalar) != ScalarKind.TIMESTAMP || TimeForm.isSpelled(text)) {
            return text;
        }
        boolean sdk = Dialect.SDK.kind(scalar) == ScalarKind.TIMESTAMP;
        at.report(
                sdk ? Severity.WARNING : Severity.ERROR,
                sdk ? Set.of() : Set.of(Consumer.SDK),
                ManifestCode.CREATED_AT_FORMAT,
                text);
        at.unread();
        return complete(text);
    }

    private static String complete(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return text;
        }
        String zone = parts.group(8) == null ? "Z" : parts.group(8);
        String fraction = parts.group(7) == null ? "" : parts.group(7);
        return parts.group(1) + "-" + two(parts, 2) + "-" + two(parts, 3) + "T" + two(parts, 4) + ":" + two(parts, 5)
                + ":" + two(parts, 6) + fraction + zone;
    }

    private static String two(Matcher parts, int group) {
        String digits = parts.group(group) == null ? "" : parts.group(group);
        return "0".repeat(2 - digits.length()) + digits;
    }
}
