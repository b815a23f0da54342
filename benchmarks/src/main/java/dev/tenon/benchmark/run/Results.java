package dev.tenon.benchmark.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that was measured, and all that went wrong meanwhile. */
final class Results {

    private final Map<Metric, Map<Column, Numbers>> numbers = new EnumMap<>(Metric.class);
    private final Map<String, Integer> faults = new LinkedHashMap<>();
    private final Set<String> faulty = new LinkedHashSet<>();

    void add(Metric metric, Column column, double value) {
        numbers.computeIfAbsent(metric, each -> new LinkedHashMap<>())
                .computeIfAbsent(column, each -> new Numbers())
                .add(value);
    }

    /** Notes something wrong; threads that read do so, too. */
    synchronized void fault(Group group, Column column, String text) {
        faulty.add(key(group, column));
        faults.merge(column + ", " + group.id() + ": " + text, 1, Integer::sum);
    }

    /** Returns what went wrong, each kind once and how often. */
    synchronized List<String> faults() {
        List<String> texts = new ArrayList<>();
        faults.forEach((text, count) -> texts.add(count == 1 ? text : text + " (" + count + " times)"));
        return texts;
    }

    /** Returns whether something went wrong: then the numbers cannot be compared. */
    synchronized boolean isFaulty(Group group, Column column) {
        return faulty.contains(key(group, column));
    }

    Optional<Numbers> numbers(Metric metric, Column column) {
        return Optional.ofNullable(numbers.getOrDefault(metric, Map.of()).get(column));
    }

    private static String key(Group group, Column column) {
        return group + " " + column;
    }
}
