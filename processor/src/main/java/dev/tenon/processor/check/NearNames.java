package dev.tenon.processor.check;

import dev.tenon.declaration.Suggestions;
import java.util.Collection;

/** "Did you mean", else the first five legal names. */
final class NearNames {

    private NearNames() {}

    static String hint(String name, Collection<String> legal) {
        String near = Suggestions.didYouMean(name, legal);
        return near.isEmpty() && !legal.isEmpty() ? "; there are " + Suggestions.listed(legal) : near;
    }
}
