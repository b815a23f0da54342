package dev.tenon.benchmark.run;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Measures that are taken together. */
enum Group {
    START,
    CHEAP,
    STREAM,
    HOL,
    TOKENS,
    EMBED,
    FAN100,
    FAN1000,
    IDLE,
    SOAK;

    /**
     * Returns the groups of a list with commas, all for {@code all}.
     *
     * @throws IllegalArgumentException if there is no such group
     */
    static Set<Group> parse(String list) {
        if (list.equals("all")) {
            return EnumSet.allOf(Group.class);
        }
        Set<Group> groups = EnumSet.noneOf(Group.class);
        for (String name : list.split(",", -1)) {
            groups.add(Arrays.stream(values())
                    .filter(each -> each.id().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "-Dbenchmark.groups must be all, or some of " + ids() + ", found '" + name + "'")));
        }
        return groups;
    }

    private static String ids() {
        return Arrays.stream(values()).map(Group::id).collect(Collectors.joining(","));
    }

    /** Returns the name in settings and tables. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
