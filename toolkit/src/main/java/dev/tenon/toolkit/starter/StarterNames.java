package dev.tenon.toolkit.starter;

import dev.tenon.declaration.Violation;
import dev.tenon.toolkit.module.JavaNames;
import dev.tenon.toolkit.module.TenonVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a project and the types in it are called.
 *
 * @param author who publishes the plugin
 * @param name the plugin's and the provider's name
 * @param packageName the package of the types, and the group of the project
 * @param prefix what the names of the types begin with
 * @param label the name that Dify shows
 */
public record StarterNames(String author, String name, String packageName, String prefix, String label) {

    /** The version that a project begins with. */
    static final String VERSION = "0.1.0";

    /** For names without a word. */
    private static final String FALLBACK = "Ai";

    /** With longer ones the declaration of the model class would not fit into a line. */
    private static final int LONGEST_PREFIX = 16;

    /** With these the provider and the model would be named like types that their files import. */
    private static final Set<String> TAKEN_PREFIXES = Set.of("Model", "OpenAiCompatible");

    /**
     * Returns the names for a plugin, whether Dify takes them or not.
     *
     * @param packageName the package, or null for one made of author and name
     */
    public static StarterNames of(String author, String name, @Nullable String packageName) {
        String own = JavaNames.packagePart(author) + "." + JavaNames.packagePart(name);
        List<String> words = words(name);
        String label = words.stream().map(StarterNames::capitalised).collect(Collectors.joining(" "));
        return new StarterNames(author, name, packageName == null ? own : packageName, prefix(words), label);
    }

    /** Returns what Dify would have against author and name. */
    public List<Violation> violations() {
        return StarterRules.check(author, name);
    }

    /** Returns the names by the keys of templates, which are those of Maven archetypes. */
    Map<String, String> byKey() {
        return Map.of(
                "groupId", packageName,
                "artifactId", name,
                "version", VERSION,
                "package", packageName,
                "author", author,
                "prefix", prefix,
                "label", label,
                "tenonVersion", TenonVersion.get());
    }

    /** Returns whether types can be put into a package of that name. */
    public static boolean isPackageName(String name) {
        return JavaNames.isPackage(name);
    }

    /** As many of the last words as there is room for. */
    private static String prefix(List<String> words) {
        for (int first = 0; first < words.size(); first++) {
            String prefix = JavaNames.pascal(String.join("-", words.subList(first, words.size())), FALLBACK);
            if (prefix.length() <= LONGEST_PREFIX && !TAKEN_PREFIXES.contains(prefix)) {
                return prefix;
            }
        }
        String last = JavaNames.pascal(words.get(words.size() - 1), FALLBACK);
        return TAKEN_PREFIXES.contains(last) ? last + FALLBACK : last.substring(0, LONGEST_PREFIX);
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static List<String> words(String name) {
        List<String> words = Arrays.stream(name.split("[_-]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() ? List.of(FALLBACK) : words;
    }
}
