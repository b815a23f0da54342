package dev.tenon.declaration.read;

import dev.tenon.declaration.Severity;
import dev.tenon.declaration.document.Dialect;
import dev.tenon.declaration.document.ScalarKind;
import dev.tenon.declaration.document.ScalarNode;
import dev.tenon.declaration.rule.GeneralCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads texts. The daemon takes any scalar for one, the SDK only what its dialect of YAML takes for one. */
final class Texts {

    /** What is decoded of bytes that are no character. */
    private static final char NO_CHARACTER = '\uFFFD';

    private Texts() {}

    /** Returns the text; null if there is none. */
    static @Nullable String read(Value at) {
        if (at.isMissing()) {
            return null;
        }
        ScalarNode scalar = Decoding.scalar(at);
        if (scalar == null) {
            at.wrongKind("a text");
            return null;
        }
        unquoted(at, scalar);
        return scalar.text();
    }

    /** Returns the text of an item of a list, which is not to be null; an empty one if it is. */
    static String item(Value at) {
        if (at.isNull() && at.isReadBySdk()) {
            at.wrongKindToSdk("a text");
            at.unread();
        }
        return required(at);
    }

    /** Returns the text; an empty one if there is none. */
    static String required(Value at) {
        String text = read(at);
        return text == null ? "" : text;
    }

    /** What a reader fails on wherever it stands is said of the file. */
    private static void unquoted(Value at, ScalarNode scalar) {
        ScalarKind kind = Dialect.SDK.kind(scalar);
        ScalarKind daemon = Dialect.DAEMON.kind(scalar);
        if (kind == ScalarKind.INVALID) {
            return;
        }
        if (at.isReadBySdk() && !isTextToSdk(scalar)) {
            at.report(GeneralCode.UNQUOTED_TEXT, scalar.text(), kind.words());
        } else if (daemon != ScalarKind.INVALID && !(kind == ScalarKind.TEXT && daemon == ScalarKind.TEXT)) {
            ScalarKind read = kind == ScalarKind.TEXT ? daemon : kind;
            at.report(Severity.WARNING, Set.of(), GeneralCode.UNQUOTED_TEXT, scalar.text(), read.words());
        }
    }

    /** The SDK takes bytes for the text that they are, if they are one. */
    static boolean isTextToSdk(ScalarNode scalar) {
        ScalarKind kind = Dialect.SDK.kind(scalar);
        return kind == ScalarKind.TEXT
                || (kind == ScalarKind.BINARY && scalar.text().indexOf(NO_CHARACTER) < 0);
    }
}
