package dev.tenon.runtime.service;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Replaces secrets in texts that leave the plugin. */
public final class Masker {

    private static final String MASK = "***";

    /** What is shorter would hide ordinary words and gives nothing away. */
    private static final int SHORTEST = 4;

    private static final Pattern HEADERS = Pattern.compile(
            "(?i)\\b((?:proxy-)?authorization|x-api-key|api-key|cookie)(\"?\\s*[:=]\\s*\"?)(?:bearer\\s+|basic\\s+)?[^\\s\",;]+");
    private static final Pattern QUERY = Pattern.compile("(?i)([?&](?:key|token|api_key|access_token)=)[^&\\s\"#]+");
    private static final Pattern USER_INFO = Pattern.compile("(?i)\\b(https?://)[^/@\\s]+@");

    private final List<String> secrets;

    private Masker(List<String> secrets) {
        this.secrets = secrets;
    }

    /** Returns a masker of the given values; headers, query parameters and user info that carry secrets are always masked. */
    public static Masker of(Collection<String> values) {
        return new Masker(values.stream()
                .filter(value -> value.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    /** Returns the text with {@code ***} in the place of each secret. */
    public String mask(String text) {
        String masked = text;
        for (String secret : secrets) {
            masked = masked.replace(secret, MASK);
        }
        masked = HEADERS.matcher(masked).replaceAll("$1$2" + MASK);
        masked = QUERY.matcher(masked).replaceAll("$1" + MASK);
        return USER_INFO.matcher(masked).replaceAll("$1");
    }
}
