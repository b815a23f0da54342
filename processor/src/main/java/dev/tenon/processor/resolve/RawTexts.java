package dev.tenon.processor.resolve;

import dev.tenon.processor.source.Written;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what authors add to documents by {@code rawYaml}; its place is noted below the document's. */
final class RawTexts {

    private final Origins origins;
    private final Map<String, String> texts = new LinkedHashMap<>();

    RawTexts(Origins origins) {
        this.origins = origins;
    }

    void add(String path, @Nullable Written<String> written) {
        if (written != null) {
            origins.put(path + ".rawYaml", written);
            texts.put(path, written.value());
        }
    }

    Map<String, String> texts() {
        return Collections.unmodifiableMap(texts);
    }
}
