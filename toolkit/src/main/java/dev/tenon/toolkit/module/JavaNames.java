package dev.tenon.toolkit.module;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Java names for the names of declarations, each given out once. */
public final class JavaNames {

    private static final Pattern NO_WORD = Pattern.compile("[^A-Za-z0-9]+");

    /** The methods of {@code Object} without parameters, which no record component may be named like. */
    private static final Set<String> OF_OBJECT =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private static final Pattern MAVEN_GROUP = Pattern.compile("[A-Za-z0-9_.]+");

    /** The JVM loads classes of packages below it from nobody else. */
    private static final String OF_THE_JDK = "java";

    /** In lower case: the class files of two types whose names differ in nothing else are one file on some systems. */
    private final Set<String> taken;

    /** Begins with no name given out. */
    public JavaNames() {
        this(Set.of());
    }

    /** Begins with names that are not to be given out. */
    public JavaNames(Set<String> taken) {
        this.taken = new HashSet<>();
        taken.forEach(this::take);
    }

    /** Returns the name of a record component: {@code apiKey} for {@code api_key}. */
    public String component(String name) {
        String pascal = pascal(name, "Value");
        String camel = Character.toLowerCase(pascal.charAt(0)) + pascal.substring(1);
        boolean illegal = SourceVersion.isKeyword(camel) || OF_OBJECT.contains(camel);
        return unique(illegal ? camel + "Value" : camel);
    }

    /** Returns the name of a type: {@code ResponseFormat} for {@code response_format}. */
    public String type(String name) {
        String pascal = pascal(name, "Type");
        return unique(taken.contains(pascal.toLowerCase(Locale.ROOT)) ? pascal + "Choice" : pascal);
    }

    /** Returns the name of a constant: {@code QWEN2_5_72B} for {@code qwen2.5-72b}. */
    public String constant(String name, String otherwise) {
        String words =
                String.join("_", NO_WORD.split(name)).replaceFirst("^_", "").toUpperCase(Locale.ROOT);
        if (words.isEmpty() || Character.isDigit(words.charAt(0))) {
            words = words.isEmpty() ? otherwise : otherwise + "_" + words;
        }
        return unique(words);
    }

    private String unique(String wanted) {
        String name = wanted;
        for (int i = 2; !take(name); i++) {
            name = wanted + (Character.isDigit(wanted.charAt(wanted.length() - 1)) ? "_" : "") + i;
        }
        return name;
    }

    private boolean take(String name) {
        return taken.add(name.toLowerCase(Locale.ROOT));
    }

    /** Returns a name in which every word begins with a capital: {@code OpenRouter} for {@code open_router}. */
    public static String pascal(String name, String otherwise) {
        StringBuilder pascal = new StringBuilder();
        for (String word : NO_WORD.split(name)) {
            if (!word.isEmpty()) {
                boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
                pascal.append(Character.toUpperCase(word.charAt(0)))
                        .append(capitals ? word.substring(1).toLowerCase(Locale.ROOT) : word.substring(1));
            }
        }
        if (pascal.isEmpty()) {
            return otherwise;
        }
        return Character.isDigit(pascal.charAt(0)) ? otherwise + pascal : pascal.toString();
    }

    /** Returns the name that the processor derives from a component: {@code api_key} for {@code apiKey}. */
    public static String snakeCase(String component) {
        return component
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("(?<=[A-Z])([A-Z][a-z])", "_$1")
                .toLowerCase(Locale.ROOT);
    }

    /** Returns a part of a package's name: {@code openai_api} as it is, {@code my-team} without the dash. */
    public static String packagePart(String name) {
        String part = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "");
        boolean illegal = part.isEmpty()
                || Character.isDigit(part.charAt(0))
                || SourceVersion.isKeyword(part)
                || part.equals(OF_THE_JDK);
        return illegal ? "p" + part : part;
    }

    /** Returns whether types can be put into a package of that name, and a Maven project into a group of that name. */
    public static boolean isPackage(String name) {
        boolean reserved = name.equals(OF_THE_JDK) || name.startsWith(OF_THE_JDK + ".");
        return MAVEN_GROUP.matcher(name).matches() && SourceVersion.isName(name) && !reserved;
    }
}
