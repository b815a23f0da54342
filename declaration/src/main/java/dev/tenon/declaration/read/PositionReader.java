package dev.tenon.declaration.read;

import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.document.ListNode;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.ScalarNode;
import dev.tenon.declaration.rule.PositionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a list that puts models in order. The daemon takes any scalar for a name, the SDK only texts. */
public final class PositionReader {

    private PositionReader() {}

    /** Returns the names that are listed, with their places, and reports what is no list of names. */
    public static List<Named> read(Reading reading) {
        if (reading.isUnreadable()) {
            return List.of();
        }
        Value root = reading.root();
        List<Named> names = new ArrayList<>();
        for (Value item : items(root)) {
            ScalarNode scalar = Decoding.scalar(item);
            if (scalar == null) {
                item.report(item.refusing(PositionCode.POSITION_KIND), PositionCode.POSITION_KIND, item.found());
                continue;
            }
            if (!Texts.isTextToSdk(scalar)) {
                item.report(
                        item.isReadBySdk() ? Set.of(Consumer.SDK) : Set.of(),
                        PositionCode.POSITION_KIND,
                        item.found() + " without quotes");
            }
            names.add(new Named(scalar.text(), item));
        }
        return names;
    }

    private static List<Value> items(Value root) {
        if (root.node() instanceof ListNode) {
            return Lists.items(root);
        }
        if (root.node() instanceof MapNode map && map.set()) {
            if (root.isReadByDaemon()) {
                root.report(Readers.DAEMON.consumers(), PositionCode.POSITION_KIND, root.found());
            }
            return Lists.ofSet(root, map);
        }
        report(root);
        return List.of();
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
    private static void report(Value root) {
        if (!root.isMissing()) {
            root.report(root.refusing(PositionCode.POSITION_KIND), PositionCode.POSITION_KIND, root.found());
        } else if (root.isReadByDaemon()) {
            root.report(Set.of(Consumer.INSTALL), PositionCode.POSITION_KIND, "an empty file");
        }
    }
}
