package dev.tenon.declaration.read;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Severity;
import dev.tenon.declaration.document.Dialect;
import dev.tenon.declaration.document.ScalarKind;
import dev.tenon.declaration.document.ScalarNode;
import dev.tenon.declaration.form.TimeForm;
import dev.tenon.declaration.rule.ManifestCode;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the time at which a plugin was made. Without quotes the daemon takes days, and times without a zone, too; the SDK takes more. */
final class CreatedAtReader {

    private static final Pattern PARTS = Pattern.compile(
            "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[Tt ](\\d{1,2}):(\\d{1,2}):(\\d{1,2})(\\.\\d+)?(Z|[-+]\\d\\d:\\d\\d)?)?");

    private static final Pattern ZONE = Pattern.compile(":.*(Z|[-+]\\d\\d?(:\\d\\d)?)$");

    private CreatedAtReader() {}

    /** Returns the time by RFC 3339, an empty text if there is none. */
    static String read(Value at) {
        if (at.isMissing()) {
            return "";
        }
        ScalarNode scalar = Decoding.scalar(at);
        if (scalar == null) {
            at.wrongKind("a time");
            return "";
        }
        String text = scalar.text();
        if (TimeForm.isSpelled(text)) {
            return text;
        }
        boolean timestamp = Dialect.DAEMON.kind(scalar) == ScalarKind.TIMESTAMP;
        boolean daemon = TimeForm.parse(timestamp ? complete(text) : text).isPresent();
        boolean sdk = isReadBySdk(scalar);
        Set<Consumer> refusedBy = EnumSet.noneOf(Consumer.class);
        if (!daemon) {
            refusedBy.addAll(ManifestCode.CREATED_AT_FORMAT.refusedBy());
        }
        if (sdk) {
            refusedBy.remove(Consumer.SDK);
        } else {
            refusedBy.add(Consumer.SDK);
        }
        if (sdk && hasZoneToSdk(scalar)) {
            refusedBy.remove(Consumer.DEBUG);
        }
        at.report(
                refusedBy.isEmpty() ? Severity.WARNING : Severity.ERROR,
                refusedBy,
                ManifestCode.CREATED_AT_FORMAT,
                text);
        at.unread();
        return complete(text);
    }

    private static boolean isReadBySdk(ScalarNode scalar) {
        return switch (Dialect.SDK.kind(scalar)) {
            case TIMESTAMP -> true;
            case INTEGER, FLOAT ->
                Dialect.SDK
                        .number(scalar)
                        .filter(number -> TimeForm.isUnix(number.doubleValue()))
                        .isPresent();
            case TEXT, BINARY -> TimeForm.isReadBySdk(scalar.text());
            case NULL, BOOLEAN, INVALID -> false;
        };
    }

    /** What the SDK sends for remote debugging is its own spelling of the time that it read, with a zone if there is one. */
    private static boolean hasZoneToSdk(ScalarNode scalar) {
        return switch (Dialect.SDK.kind(scalar)) {
            case TIMESTAMP -> ZONE.matcher(scalar.text()).find();
            case TEXT, BINARY -> TimeForm.hasZoneToSdk(scalar.text());
            case INTEGER, FLOAT -> true;
            case NULL, BOOLEAN, INVALID -> false;
        };
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
