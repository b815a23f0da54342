package dev.tenon.processor.resolve;

import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.source.Written;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of the declarations were written, by Dify's key path below the document ({@code manifest.}, {@code provider.}),
 * such as {@code provider.models[3].pricing.unit}.
 */
public final class Origins {

    private final Origin root;
    private final Map<String, Origin> places = new HashMap<>();
    private final Set<String> unreadable = new HashSet<>();

    Origins(Origin root) {
        this.root = root;
    }

    /** Returns the place of the path, else of its nearest ancestor. */
    public Origin at(String path) {
        for (String each = path; !each.isEmpty(); each = parent(each)) {
            Origin place = places.get(each);
            if (place != null) {
                return place;
            }
        }
        return root;
    }

    /** Returns whether the path could not be read, so that nothing can be said about it. */
    public boolean unreadable(String path) {
        for (String each = path; !each.isEmpty(); each = parent(each)) {
            if (unreadable.contains(each)) {
                return true;
            }
        }
        return false;
    }

    void put(String path, Origin origin) {
        places.put(path, origin);
    }

    void put(String path, @Nullable Written<?> written) {
        if (written != null) {
            places.put(path, written.origin());
        }
    }

    /** Notes the places of the items of a list. */
    void putAll(String path, List<? extends Written<?>> items) {
        for (int i = 0; i < items.size(); i++) {
            put(path + "[" + i + "]", items.get(i));
        }
    }

    void markUnreadable(String path) {
        unreadable.add(path);
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}
