package dev.tenon.benchmark.compile;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much is measured.
 *
 * @param sizes how many types the projects have, ascending
 * @param forks how many fresh JVMs compile each project
 * @param warmUp how many times a JVM compiles each project before it is warm
 * @param rounds how many times it does so then
 */
record Settings(List<Integer> sizes, int forks, int warmUp, int rounds) {

    private static final int WARM_UP = 5;

    /** Makes settings; the sizes are copied. */
    Settings {
        sizes = List.copyOf(sizes);
    }

    /**
     * Reads {@code benchmark.sizes}, {@code benchmark.forks} and {@code benchmark.rounds}.
     *
     * @throws IllegalArgumentException if one of them is no number from 1
     */
    static Settings ofProperties() {
        return new Settings(
                numbers("benchmark.sizes").sorted().distinct().toList(),
                numbers("benchmark.forks").findFirst().orElseThrow(),
                WARM_UP,
                numbers("benchmark.rounds").findFirst().orElseThrow());
    }

    private static Stream<Integer> numbers(String property) {
        String text = System.getProperty(property, "");
        if (!text.matches("[1-9]\\d{0,4}(,[1-9]\\d{0,4})*")) {
            throw new IllegalArgumentException("-D" + property
                    + " must be numbers from 1 to 99999 with commas between them, found '" + text + "'");
        }
        return Arrays.stream(text.split(",", -1)).map(Integer::valueOf);
    }
}
