package dev.tenon.declaration.read;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Severity;
import dev.tenon.declaration.document.Dialect;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.ScalarKind;
import dev.tenon.declaration.rule.GeneralCode;
import java.util.Set;

/**
 * Reports keys of a file, and of a few maps, that are no texts to the SDK, which makes keywords of them for Python; elsewhere, it passes
 * over such keys.
 */
public final class Keywords {

    private Keywords() {}

    /** Reports them. */
    public static void report(Value root) {
        if (!(root.node() instanceof MapNode map)) {
            return;
        }
        for (MapNode.Entry entry : map.entries()) {
            ScalarKind kind = Dialect.SDK.kind(entry.key());
            if (kind != ScalarKind.TEXT && kind != ScalarKind.INVALID) {
                root.member(entry)
                        .at(entry.key().position())
                        .report(
                                Severity.ERROR,
                                Set.of(Consumer.SDK),
                                GeneralCode.UNQUOTED_TEXT,
                                entry.key().text(),
                                kind.words());
            }
        }
    }
}
