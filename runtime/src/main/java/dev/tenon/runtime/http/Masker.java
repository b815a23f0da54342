package dev.tenon.runtime.http;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Hides the secrets of one request wherever an upstream or the JDK may repeat them. */
final class Masker {

    private static final String MASK = "***";
    /** What is shorter would hide ordinary words and gives nothing away. */
    private static final int SHORTEST = 4;

    private static final Pattern SENSITIVE_HEADER =
            Pattern.compile("authorization|cookie|(^|-)(api-?key|key|token|secret)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENSITIVE_PARAMETER =
            Pattern.compile("(^|[_-])(api-?key|key|token|secret|password|sig|signature)$", Pattern.CASE_INSENSITIVE);

    /** Longest first: a secret may contain another. */
    private final List<String> secrets;

    private Masker(Set<String> secrets) {
        this.secrets = new ArrayList<>(secrets);
        this.secrets.sort(Comparator.comparingInt(String::length).reversed());
    }

    static Masker of(UpstreamRequest request) {
        Set<String> found = new LinkedHashSet<>();
        request.secrets().forEach(secret -> add(found, secret));
        request.headers().forEach((name, value) -> {
            if (SENSITIVE_HEADER.matcher(name).find()) {
                addHeader(found, name, value);
            }
        });
        URI uri = request.uri();
        if (uri.getRawQuery() != null) {
            addQuery(found, uri.getRawQuery());
        }
        Authority.of(uri).map(Authority::userInfo).ifPresent(user -> add(found, user.substring(user.indexOf(':') + 1)));
        return new Masker(found);
    }

    /** Returns the text with {@code ***} in the place of each secret. */
    String mask(String text) {
        String masked = text;
        for (String secret : secrets) {
            masked = masked.replace(secret, MASK);
        }
        return masked;
    }

    /** Returns the address as it may be shown: without user info, and with its query hidden. */
    static String show(URI uri) {
        String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        return uri.getScheme() + "://" + authority.substring(authority.lastIndexOf('@') + 1) + path
                + (uri.getRawQuery() == null ? "" : "?" + MASK);
    }

    private static void addHeader(Set<String> found, String name, String value) {
        add(found, value);
        if (name.toLowerCase(Locale.ROOT).contains("cookie")) {
            for (String cookie : value.split(";", -1)) {
                add(found, cookie.substring(cookie.indexOf('=') + 1));
            }
        } else {
            add(found, value.substring(value.indexOf(' ') + 1));
        }
    }

    private static void addQuery(Set<String> found, String query) {
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0
                    && SENSITIVE_PARAMETER.matcher(pair.substring(0, equals)).find()) {
                add(found, pair.substring(equals + 1));
                add(found, decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return value;
        }
    }

    private static void add(Set<String> found, String text) {
        String secret = text.strip();
        if (secret.length() >= SHORTEST) {
            found.add(secret);
            found.add(URLEncoder.encode(secret, StandardCharsets.UTF_8));
            found.add(secret.replace("\\", "\\\\").replace("\"", "\\\""));
        }
    }
}
