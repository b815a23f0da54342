package dev.tenon.declaration.folder;

import dev.tenon.declaration.folder.Glob.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A pattern for model files as the Python SDK reads it: {@code **} stands for any folders, {@code [!a-z]} is what {@code [^a-z]} is
 * to the daemon, a bracket that is not closed and a back-slash are themselves.
 */
final class SdkGlob {

    private static final String ANY_FOLDERS = "**";
    private static final Wildcard FOLDERS = new Wildcard();

    /** What each name of a path has to be, or {@link #FOLDERS}, never twice in succession. */
    private final List<Wildcard> names = new ArrayList<>();

    private long fewest;

    private SdkGlob() {}

    /** Reads a pattern; empty if the SDK fails on it. */
    static Optional<SdkGlob> compile(String pattern) {
        List<String> names = Stream.of(pattern.split("/", -1))
                .filter(name -> !name.isEmpty() && !name.equals("."))
                .toList();
        if (pattern.startsWith("/") || names.isEmpty()) {
            return Optional.empty();
        }
        SdkGlob glob = new SdkGlob();
        for (String name : names) {
            if (name.equals(ANY_FOLDERS)) {
                glob.folders();
            } else if (name.contains(ANY_FOLDERS)) {
                return Optional.empty();
            } else {
                glob.names.add(wildcard(name));
                glob.fewest++;
            }
        }
        return Optional.of(glob);
    }

    private void folders() {
        if (names.isEmpty() || names.get(names.size() - 1) != FOLDERS) {
            names.add(FOLDERS);
        }
    }

    /** Returns whether a file has the pattern. */
    boolean matches(String path) {
        return left(path, false).get(names.size());
    }

    /** Returns whether a folder has the pattern: one that ends in any folders means these, and the one that they are in. */
    boolean matchesFolder(String path) {
        BitSet left = left(path, true);
        int last = names.size() - 1;
        return left.get(names.size()) || (names.get(last) == FOLDERS && left.get(last));
    }

    /** Returns what the names of a path leave to match, as a set, since folders may be any. */
    private BitSet left(String path, boolean folder) {
        String[] parts = path.split("/", -1);
        BitSet next = new BitSet();
        if (parts.length < fewest) {
            return next;
        }
        next.set(0);
        for (int i = 0; i < parts.length; i++) {
            next = after(parts[i], folder || i < parts.length - 1, next);
        }
        return next;
    }

    private BitSet after(String part, boolean folder, BitSet before) {
        BitSet after = new BitSet();
        for (int i = before.nextSetBit(0); i >= 0 && i < names.size(); i = before.nextSetBit(i + 1)) {
            if (names.get(i) == FOLDERS) {
                before.set(i + 1);
                after.set(i, folder);
            } else if (names.get(i).matches(part)) {
                after.set(i + 1);
            }
        }
        return after;
    }

    private static Wildcard wildcard(String name) {
        Wildcard wildcard = new Wildcard();
        int next = 0;
        while (next < name.length()) {
            int character = name.codePointAt(next);
            int end = character == '[' ? end(name, next) : -1;
            if (end > 0) {
                characterClass(wildcard, name.substring(next + 1, end));
                next = end + 1;
                continue;
            }
            switch (character) {
                case '*' -> wildcard.star();
                case '?' -> wildcard.anyCharacter();
                default -> wildcard.character(each -> each == character);
            }
            next += Character.charCount(character);
        }
        return wildcard;
    }

    /** Returns where the class ends, or a negative number if it is none; its first character may be a bracket. */
    private static int end(String name, int start) {
        int first = start + 1;
        if (name.startsWith("!", first)) {
            first++;
        }
        return name.indexOf(']', first + 1);
    }

    private static void characterClass(Wildcard wildcard, String text) {
        boolean negated = text.startsWith("!");
        int[] members = text.substring(negated ? 1 : 0).codePoints().toArray();
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < members.length; i++) {
            boolean range = i + 2 < members.length && members[i + 1] == '-';
            ranges.add(new Range(members[i], members[range ? i + 2 : i]));
            i += range ? 2 : 0;
        }
        wildcard.character(each -> negated != ranges.stream().anyMatch(range -> range.test(each)));
    }
}
