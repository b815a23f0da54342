package dev.tenon.toolkit.pack;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A line of an ignore file, in git's syntax.
 *
 * @param path what it matches: paths below the root, with forward slashes
 * @param foldersOnly whether it matches folders only, by a slash at its end
 */
record IgnorePattern(Pattern path, boolean foldersOnly) {

    /** Characters with a meaning in regular expressions and none, or another one, in patterns. */
    private static final String SPECIAL = "\\^$.|?*+()[]{}";

    /** Returns the pattern of a trimmed line that is neither blank nor a comment. */
    static IgnorePattern of(String line) {
        boolean foldersOnly = line.endsWith("/");
        String glob = foldersOnly ? line.substring(0, line.length() - 1) : line;
        boolean anchored = glob.contains("/");
        String fromRoot = glob.startsWith("/") ? glob.substring(1) : glob;
        String regex = (anchored ? "" : "(?:.*/)?") + regex(fromRoot);
        try {
            return new IgnorePattern(Pattern.compile(regex, Pattern.DOTALL), foldersOnly);
        } catch (PatternSyntaxException e) {
            // An unfinished class, which matches nothing.
            return new IgnorePattern(Pattern.compile("(?!)"), foldersOnly);
        }
    }

    /** Returns whether the line excludes a file or folder. */
    boolean matches(String relative, boolean folder) {
        return (folder || !foldersOnly) && path.matcher(relative).matches();
    }

    private static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (glob.startsWith("**/", i) && (i == 0 || glob.charAt(i - 1) == '/')) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (glob.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (c == '*') {
                regex.append("[^/]*");
            } else if (c == '?') {
                regex.append("[^/]");
            } else if (c == '[' && glob.indexOf(']', i + 2) > 0) {
                int end = glob.indexOf(']', i + 2);
                regex.append(characterClass(glob.substring(i + 1, end)));
                i = end;
            } else if (c == '\\' && i + 1 < glob.length()) {
                i++;
                regex.append(literal(glob.charAt(i)));
            } else {
                regex.append(literal(c));
            }
        }
        return regex.toString();
    }

    private static String characterClass(String content) {
        boolean negated = content.startsWith("!") || content.startsWith("^");
        String members = (negated ? content.substring(1) : content)
                .replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("&&", "&\\&");
        return "[" + (negated ? "^/" : "") + members + "]";
    }

    private static String literal(char c) {
        return SPECIAL.indexOf(c) >= 0 ? "\\" + c : String.valueOf(c);
    }
}
