package dev.tenon.declaration.read;

import dev.tenon.annotation.ParameterTemplate;
import dev.tenon.annotation.ParameterType;
import dev.tenon.declaration.Severity;
import dev.tenon.declaration.document.Dialect;
import dev.tenon.declaration.document.ScalarKind;
import dev.tenon.declaration.document.ScalarNode;
import dev.tenon.declaration.rule.GeneralCode;
import dev.tenon.declaration.rule.ParameterCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the default of a parameter, which is of whatever type YAML makes of it. */
final class DefaultReader {

    private DefaultReader() {}

    /** Returns a text, a decimal number or a truth value; null if there is none. */
    static @Nullable Object read(Value at, ParameterType type, @Nullable ParameterTemplate template) {
        if (at.isMissing()) {
            if (at.isNull() && template != null) {
                at.report(ParameterCode.DEFAULT_NULL);
            }
            return null;
        }
        ScalarNode scalar = Decoding.scalar(at);
        if (scalar == null) {
            at.report(ParameterCode.DEFAULT_KIND, at.found());
            at.unread();
            NotFinite.report(at);
            NotFinite.keys(at, at.node());
            return null;
        }
        Numbers.tooLarge(at, scalar);
        if (Numbers.notFinite(at, scalar)) {
            return null;
        }
        ScalarKind kind = Dialect.DAEMON.kind(scalar);
        if (isText(type) && (kind == ScalarKind.TIMESTAMP || differs(scalar))) {
            ScalarKind read = kind == ScalarKind.TEXT ? Dialect.SDK.kind(scalar) : kind;
            at.report(Severity.WARNING, Set.of(), GeneralCode.UNQUOTED_TEXT, scalar.text(), read.words());
        }
        return switch (kind) {
            case BOOLEAN -> scalar.text().equalsIgnoreCase("true");
            case INTEGER, FLOAT -> Dialect.DAEMON.number(scalar).orElse(null);
            case TEXT, TIMESTAMP, BINARY, NULL, INVALID -> scalar.text();
        };
    }

    private static boolean isText(ParameterType type) {
        return type == ParameterType.STRING || type == ParameterType.TEXT;
    }

    /** The daemon reads a text, and the SDK something else. */
    private static boolean differs(ScalarNode scalar) {
        return Dialect.DAEMON.kind(scalar) == ScalarKind.TEXT && Dialect.SDK.kind(scalar) != ScalarKind.TEXT;
    }
}
