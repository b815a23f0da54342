package dev.tenon.declaration.read;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Severity;
import dev.tenon.declaration.document.Dialect;
import dev.tenon.declaration.document.ScalarKind;
import dev.tenon.declaration.document.ScalarNode;
import dev.tenon.declaration.rule.GeneralCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads texts. The daemon takes any scalar for one, the SDK only what its dialect of YAML takes for one. */
final class Texts {

    private Texts() {}

    /** Returns the text; null if there is none. */
    static @Nullable String read(Value at) {
        if (at.isMissing()) {
            return null;
        }
        if (!(at.node() instanceof ScalarNode scalar)) {
            at.wrongKind("a text");
            return null;
        }
        unquoted(at, scalar);
        return scalar.text();
    }

    /** Returns the text of an item of a list, which is not to be null; an empty one if it is. */
    static String item(Value at) {
        if (at.isNull()) {
            at.report(Set.of(Consumer.SDK), GeneralCode.WRONG_KIND, at.name(), "a text", at.found());
            at.unread();
        }
        return required(at);
    }

    /** Returns the text; an empty one if there is none. */
    static String required(Value at) {
        String text = read(at);
        return text == null ? "" : text;
    }

    /** What the SDK fails on wherever it stands is said of the file. */
    private static void unquoted(Value at, ScalarNode scalar) {
        ScalarKind kind = Dialect.SDK.kind(scalar);
        if (kind == ScalarKind.INVALID) {
            return;
        }
        if (at.isReadBySdk() && kind != ScalarKind.TEXT) {
            at.report(GeneralCode.UNQUOTED_TEXT, scalar.text(), kind.words());
        } else if (kind != ScalarKind.TEXT || Dialect.DAEMON.kind(scalar) != ScalarKind.TEXT) {
            ScalarKind read = kind == ScalarKind.TEXT ? Dialect.DAEMON.kind(scalar) : kind;
            at.report(Severity.WARNING, Set.of(), GeneralCode.UNQUOTED_TEXT, scalar.text(), read.words());
        }
    }
}
