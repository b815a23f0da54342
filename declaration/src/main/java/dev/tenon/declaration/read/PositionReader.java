package dev.tenon.declaration.read;

import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.document.ListNode;
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
     * @param daemon whether the daemon reads it
     * @param sdk whether the SDK does
     */
    public static List<Named> read(Reading reading, boolean daemon, boolean sdk) {
        Value root = reading.root();
        if (reading.isUnreadable()) {
            return List.of();
        }
        if (!(root.node() instanceof ListNode)) {
            report(root, daemon, sdk);
            return List.of();
        }
        List<Named> names = new ArrayList<>();
        for (Value item : Lists.items(root)) {
            ScalarNode scalar = Decoding.scalar(of(item, daemon, sdk));
            if (scalar == null) {
                item.report(refusedBy(daemon, sdk), PositionCode.POSITION_KIND, item.found());
                continue;
            }
            if (!Texts.isTextToSdk(scalar)) {
                item.report(
                        sdk ? Set.of(Consumer.SDK) : Set.of(),
                        PositionCode.POSITION_KIND,
                        item.found() + " without quotes");
            }
            names.add(new Named(scalar.text(), item));
        }
        return names;
    }

    /**
     * Reads the lists that stand in the provider file itself.
     *
     * @param found the types of which the SDK finds a list in a file, which it puts into the map in the place of what stands there
     */
    public static void inProvider(Value position, Set<ModelType> found) {
        if (!found.isEmpty() && position.isNull()) {
            position.wrongKind(Set.of(Consumer.SDK), "a map");
        }
        MapReader in = MapReader.of(position);
        for (ModelType type : ModelType.values()) {
            Value list = in.at(type.folder());
            Lists.of(Lists.items(found.contains(type) ? list.ofDaemon() : list), Texts::item);
        }
    }

    /** The daemon hands out an empty file as null, on which Dify's API fails; for remote debugging it is nothing. */
    private static void report(Value root, boolean daemon, boolean sdk) {
        if (!root.isMissing()) {
            root.report(refusedBy(daemon, sdk), PositionCode.POSITION_KIND, root.found());
        } else if (daemon) {
            root.report(Set.of(Consumer.INSTALL), PositionCode.POSITION_KIND, "an empty file");
        }
    }

    private static Set<Consumer> refusedBy(boolean daemon, boolean sdk) {
        if (!daemon) {
            return Readers.SDK.consumers();
        }
        return sdk ? PositionCode.POSITION_KIND.refusedBy() : Readers.DAEMON.consumers();
    }

    private static Value of(Value item, boolean daemon, boolean sdk) {
        if (!daemon) {
            return item.ofSdk();
        }
        return sdk ? item : item.ofDaemon();
    }
}
