package dev.tenon.declaration.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A pattern with stars, in no language in particular: characters between stars. What a star takes is decided from left to right and
 * never again, so that the time of a match is at most the product of both lengths; a regular expression would try every way to share
 * out a name among the stars.
 */
final class Wildcard {

    /**
     * Characters that stand side by side.
     *
     * @param star whether a star precedes them
     * @param characters what each of them may be
     */
    private record Chunk(boolean star, List<IntPredicate> characters) {

        /** Returns whether the characters are those of the name from an index on. */
        boolean matches(int[] name, int at) {
            if (characters.size() > name.length - at) {
                return false;
            }
            for (int i = 0; i < characters.size(); i++) {
                if (!characters.get(i).test(name[at + i])) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Chunk> chunks = new ArrayList<>();

    /** Adds a star: any characters but slashes. */
    void star() {
        if (chunks.isEmpty() || !last().star() || !last().characters().isEmpty()) {
            chunks.add(new Chunk(true, new ArrayList<>()));
        }
    }

    /** Adds one character. */
    void character(IntPredicate character) {
        if (chunks.isEmpty()) {
            chunks.add(new Chunk(false, new ArrayList<>()));
        }
        last().characters().add(character);
    }

    /** Adds one character other than a slash. */
    void anyCharacter() {
        character(Wildcard::isInside);
    }

    private Chunk last() {
        return chunks.get(chunks.size() - 1);
    }

    private static boolean isInside(int character) {
        return character != '/';
    }

    /** Returns whether the pattern is that of the whole name. */
    boolean matches(String text) {
        int[] name = text.codePoints().toArray();
        int at = 0;
        for (int i = 0; i < chunks.size(); i++) {
            int start = find(chunks.get(i), name, at, i == chunks.size() - 1);
            if (start < 0) {
                return false;
            }
            at = start + chunks.get(i).characters().size();
        }
        return at == name.length;
    }

    /** Returns where a chunk begins, the first place if there are several, but the end of the name for the last chunk. */
    private static int find(Chunk chunk, int[] name, int from, boolean last) {
        int length = chunk.characters().size();
        for (int at = from; at <= name.length; at++) {
            if ((!last || at + length == name.length) && chunk.matches(name, at)) {
                return at;
            }
            if (!chunk.star() || at == name.length || !isInside(name[at])) {
                return -1;
            }
        }
        return -1;
    }
}
