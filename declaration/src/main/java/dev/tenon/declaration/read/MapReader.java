package dev.tenon.declaration.read;

import dev.tenon.declaration.Suggestions;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.rule.GeneralCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a map member by member. What was asked for are the keys that are known; any other one is reported in the end. */
final class MapReader {

    private final Value at;
    private final @Nullable MapNode map;
    private final Set<String> keys = new LinkedHashSet<>();

    private MapReader(Value at, @Nullable MapNode map) {
        this.at = at;
        this.map = map;
    }

    /** Begins to read a map. Something else is reported, and taken for an empty one; so is nothing. */
    static MapReader of(Value at) {
        if (at.node() instanceof MapNode map) {
            Decoding.collection(at);
            if (map.set()) {
                at.wrongKindToSdk("a map");
            }
            return new MapReader(at, map);
        }
        if (!at.isMissing()) {
            at.wrongKind("a map");
        }
        return new MapReader(at, null);
    }

    /** Returns the value of a key. */
    Value at(String key) {
        keys.add(key);
        MapNode.Entry entry = entry(key);
        return entry == null ? at.absent(key) : at.member(entry);
    }

    private MapNode.@Nullable Entry entry(String key) {
        return map == null ? null : map.entry(key);
    }

    /** Returns the map's own place. */
    Value self() {
        return at;
    }

    /** Returns the entries of which nobody has asked for the key. */
    List<MapNode.Entry> rest() {
        return entries().stream()
                .filter(entry -> !keys.contains(entry.key().text()))
                .toList();
    }

    /** Returns the keys that were asked for, in order. */
    Set<String> known() {
        return keys;
    }

    /** Reports the keys that nobody has asked for. */
    void unknownKeys() {
        for (MapNode.Entry entry : rest()) {
            unknownKey(entry);
        }
    }

    private void unknownKey(MapNode.Entry entry) {
        String key = entry.key().text();
        key(entry).report(GeneralCode.UNKNOWN_KEY, key, Suggestions.didYouMean(key, keys));
    }

    /** Reports a key that is known and never has an effect. */
    void ignored(String key) {
        MapNode.Entry entry = entry(key);
        if (entry != null) {
            key(entry).report(GeneralCode.UNKNOWN_KEY, key, "");
        }
        keys.add(key);
    }

    /** Returns the place of a key. */
    Value key(MapNode.Entry entry) {
        return at.member(entry).at(entry.key().position());
    }

    private List<MapNode.Entry> entries() {
        return map == null ? List.of() : map.entries();
    }
}
