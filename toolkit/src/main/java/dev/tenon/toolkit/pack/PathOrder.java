package dev.tenon.toolkit.pack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** The order of files in packages and checksums: that of the bytes of their paths in UTF-8, as Go compares strings. */
final class PathOrder {

    static final Comparator<String> BY_BYTES = (one, other) ->
            Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    private PathOrder() {}
}
