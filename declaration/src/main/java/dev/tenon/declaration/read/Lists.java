package dev.tenon.declaration.read;

import dev.tenon.declaration.document.ListNode;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.rule.GeneralCode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads lists. */
final class Lists {

    private Lists() {}

    /** Returns the items of a list; none if it is absent or null. */
    static List<Value> items(Value at) {
        if (at.node() instanceof ListNode list) {
            Decoding.collection(at);
            if (list.pairs() && !list.items().isEmpty()) {
                at.wrongKindToSdk("a list");
            }
            return IntStream.range(0, list.items().size())
                    .mapToObj(i -> at.item(i, list.items().get(i)))
                    .toList();
        }
        if (at.node() instanceof MapNode map && map.set()) {
            if (at.isReadByDaemon()) {
                at.wrongKind(Readers.DAEMON.consumers(), "a list");
            }
            return ofSet(at, map);
        }
        if (!at.isMissing()) {
            at.wrongKind("a list");
        }
        return List.of();
    }

    /** Returns the items of a set, which the SDK, and nobody else, takes for a list. */
    static List<Value> ofSet(Value at, MapNode set) {
        if (!at.isReadBySdk()) {
            return List.of();
        }
        List<MapNode.Entry> entries = set.entries();
        return IntStream.range(0, entries.size())
                .mapToObj(i -> at.ofSdk().item(i, entries.get(i).key()))
                .toList();
    }

    /** Returns the items of a list that may be absent, but not null. */
    static List<Value> notNull(Value at) {
        if (at.isNull()) {
            at.report(GeneralCode.NULL_LIST, at.name());
        }
        return items(at);
    }

    /** Returns what a reader makes of each item. */
    static <T> List<T> of(List<Value> items, Function<Value, T> reader) {
        return items.stream().map(reader).toList();
    }
}
