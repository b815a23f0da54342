package dev.tenon.declaration.read;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.document.Dialect;
import dev.tenon.declaration.document.ListNode;
import dev.tenon.declaration.document.ScalarKind;
import dev.tenon.declaration.document.ScalarNode;
import dev.tenon.declaration.rule.PositionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a list that puts models in order. The daemon takes any scalar for a name, the SDK only texts. */
public final class PositionReader {

    private PositionReader() {}

    /**
     * Returns the names that are listed, with their places, and reports what is no list of names.
     *
     * @param daemon whether the daemon reads it too
     */
    public static List<Named> read(Reading reading, boolean daemon) {
        Value root = reading.root();
        if (reading.isUnreadable()) {
            return List.of();
        }
        if (!(root.node() instanceof ListNode)) {
            report(root, daemon);
            return List.of();
        }
        List<Named> names = new ArrayList<>();
        for (Value item : Lists.items(root)) {
            if (!(item.node() instanceof ScalarNode scalar)) {
                item.report(refusedBy(daemon), PositionCode.POSITION_KIND, item.found());
                continue;
            }
            if (Dialect.SDK.kind(scalar) != ScalarKind.TEXT) {
                item.report(Set.of(Consumer.SDK), PositionCode.POSITION_KIND, item.found() + " without quotes");
            }
            names.add(new Named(scalar.text(), item));
        }
        return names;
    }

    /** The daemon hands out an empty file as null, on which Dify's API fails. */
    private static void report(Value root, boolean daemon) {
        if (!root.isMissing()) {
            root.report(refusedBy(daemon), PositionCode.POSITION_KIND, root.found());
        } else if (daemon) {
            root.report(Set.of(Consumer.API), PositionCode.POSITION_KIND, "an empty file");
        }
    }

    private static Set<Consumer> refusedBy(boolean daemon) {
        return daemon ? PositionCode.POSITION_KIND.refusedBy() : Set.of(Consumer.SDK);
    }
}
