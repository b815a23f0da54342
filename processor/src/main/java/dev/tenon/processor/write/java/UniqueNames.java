package dev.tenon.processor.write.java;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Gives out Java names, each only once. */
final class UniqueNames {

    private final Set<String> used = new HashSet<>();

    /** Returns the wanted name, with a number behind it if it is taken, and never a keyword. */
    String next(String wanted) {
        // JavaPoet has an allocator, too, but it draws random numbers: a compiler would load the JDK's whole
        // cryptography.
        String base = SourceVersion.isKeyword(wanted) ? wanted + "_" : wanted;
        String name = base;
        for (int number = 2; !used.add(name); number++) {
            name = base + number;
        }
        return name;
    }

    /** Returns a name in camel case for a text of any characters: {@code qwen2_5Coder} for {@code Qwen/2.5-coder}. */
    static String camelCase(String text, String otherwise) {
        StringBuilder name = new StringBuilder();
        for (String word : text.split("[^A-Za-z0-9]+", -1)) {
            append(name, word.equals(word.toUpperCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word);
        }
        if (name.isEmpty()) {
            return otherwise;
        }
        return Character.isDigit(name.charAt(0)) ? otherwise + name : name.toString();
    }

    /** Returns the name of a constant for the name of a record component. */
    static String constant(String component) {
        return component.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    private static void append(StringBuilder name, String word) {
        if (word.isEmpty()) {
            return;
        }
        char first = word.charAt(0);
        if (name.isEmpty()) {
            name.append(Character.toLowerCase(first));
        } else {
            boolean digits = Character.isDigit(first) && Character.isDigit(name.charAt(name.length() - 1));
            name.append(digits ? "_" : "").append(Character.toUpperCase(first));
        }
        name.append(word, 1, word.length());
    }
}
