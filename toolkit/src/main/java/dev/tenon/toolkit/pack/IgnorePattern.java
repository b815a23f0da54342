package dev.tenon.toolkit.pack;

import dev.tenon.declaration.folder.Glob;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of an ignore file, in the syntax of git as the daemon's library reads it: {@code **} counts only as a whole name, nothing is
 * tried again once names have been passed over for it, {@code [!a]} means an exclamation mark or an a, and a malformed pattern matches
 * nothing.
 */
final class IgnorePattern {

    private static final String ANY_FOLDERS = "**";

    /** A name of a pattern with slashes. */
    private record Step(String text, Optional<Glob> glob) {

        static Step of(String text) {
            return new Step(text, Glob.compile(text));
        }

        boolean isAnyFolders() {
            return text.equals(ANY_FOLDERS);
        }

        boolean matches(String name) {
            return glob.isPresent() && glob.get().matches(name);
        }
    }

    private final boolean foldersOnly;
    private final List<Step> steps;

    private IgnorePattern(boolean foldersOnly, List<Step> steps) {
        this.foldersOnly = foldersOnly;
        this.steps = steps;
    }

    /** Returns the pattern of a trimmed line that is neither blank nor a comment. */
    static IgnorePattern of(String line) {
        boolean foldersOnly = line.endsWith("/");
        String pattern = foldersOnly ? line.substring(0, line.length() - 1) : line;
        return new IgnorePattern(
                foldersOnly, Stream.of(pattern.split("/", -1)).map(Step::of).toList());
    }

    /** Returns whether the line excludes a file or folder, or a folder that it lies in. */
    boolean matches(String relative, boolean folder) {
        String[] names = relative.split("/", -1);
        return steps.size() == 1 ? anywhere(names, folder) : fromRoot(names, folder);
    }

    /** A pattern without slashes is that of any name. */
    private boolean anywhere(String[] names, boolean folder) {
        for (int i = 0; i < names.length; i++) {
            if (steps.get(0).matches(names[i])) {
                return folder || !foldersOnly || i < names.length - 1;
            }
        }
        return false;
    }

    private boolean fromRoot(String[] names, boolean folder) {
        int next = 0;
        boolean matched = false;
        boolean anyFolders = false;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.text().isEmpty()) {
                anyFolders = false;
            } else if (step.isAnyFolders()) {
                anyFolders = i < steps.size() - 1;
            } else if (step.text().contains(ANY_FOLDERS) || next == names.length) {
                return false;
            } else {
                matched = step.matches(names[next++]);
                while (anyFolders && !matched && next < names.length) {
                    matched = step.matches(names[next++]);
                }
                if (!matched && !anyFolders) {
                    return false;
                }
                anyFolders = false;
            }
        }
        return matched && (folder || !foldersOnly || next < names.length);
    }
}
