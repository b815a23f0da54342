package dev.tenon.toolkit.importer;

import java.util.ArrayList;
import java.util.List;

/** Collects what the imported declarations say in another way, or not at all. */
final class Remarks {

    private final List<Remark> all = new ArrayList<>();

    /**
     * Something that is not as it was.
     *
     * @param file the original file, below the plugin's folder, or the one that was written, below the module's
     * @param text what was changed or left out, and why
     */
    record Remark(String file, String text) {}

    void add(String file, String text) {
        all.add(new Remark(file, text));
    }

    List<Remark> all() {
        return List.copyOf(all);
    }
}
