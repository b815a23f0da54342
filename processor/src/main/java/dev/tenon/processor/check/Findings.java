package dev.tenon.processor.check;

import dev.tenon.declaration.Rule;
import dev.tenon.processor.diagnostic.Finding;
import dev.tenon.processor.diagnostic.Origin;
import java.util.ArrayList;
import java.util.List;

/** Collects findings in the order in which they are made. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    void add(Rule rule, Origin origin, Object... arguments) {
        all.add(Finding.of(rule, origin, arguments));
    }

    void add(Finding finding) {
        all.add(finding);
    }

    List<Finding> toList() {
        return List.copyOf(all);
    }
}
