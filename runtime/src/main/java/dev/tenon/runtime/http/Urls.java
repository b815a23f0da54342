package dev.tenon.runtime.http;

import dev.tenon.declaration.WebUrls;
import dev.tenon.runtime.error.InvokeBadRequestException;
import java.net.URI;
import java.net.URISyntaxException;

/** Builds the addresses of upstream calls. */
public final class Urls {

    static final String HOST_PROBLEM =
            "the URL has no valid host: letters, digits, '-', '_' and '.' are allowed, and behind a ':' a port";

    private Urls() {}

    static boolean isWeb(URI uri) {
        return "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
    }

    /**
     * Returns the address of a path below a base URL: {@code join("https://host/v1/?version=2", "models")} is
     * {@code https://host/v1/models?version=2}. Nothing is guessed: no {@code /v1} is added.
     *
     * @param base an absolute http or https URL, with or without a slash at its end; its query is kept behind the path
     * @param path with or without a slash at its beginning; it may bring a query of its own, which comes first
     * @throws InvokeBadRequestException if the base is not an absolute http or https URL with a host
     */
    public static URI join(String base, String path) {
        URI checked = parse(base.strip());
        String start = checked.getScheme() + "://" + checked.getRawAuthority() + stripSlashes(checked.getRawPath());
        int question = path.indexOf('?');
        String pathOnly = question < 0 ? path : path.substring(0, question);
        String query = question < 0 ? "" : path.substring(question + 1);
        if (checked.getRawQuery() != null && !checked.getRawQuery().isEmpty()) {
            query = query.isEmpty() ? checked.getRawQuery() : query + "&" + checked.getRawQuery();
        }
        String joined = pathOnly.isEmpty() || pathOnly.startsWith("/") ? start + pathOnly : start + "/" + pathOnly;
        return URI.create(query.isEmpty() ? joined : joined + "?" + query);
    }

    private static URI parse(String base) {
        URI uri;
        try {
            uri = new URI(base);
        } catch (URISyntaxException malformed) {
            String place = malformed.getIndex() < 0 ? "" : " at character " + (malformed.getIndex() + 1);
            throw new InvokeBadRequestException(
                    "the URL is malformed: " + malformed.getReason() + place + "; it must be like https://host/v1");
        }
        if (!isWeb(uri) || uri.getRawAuthority() == null) {
            throw new InvokeBadRequestException("the URL must be absolute and begin with http:// or https://, not '"
                    + (uri.isAbsolute() && uri.getRawAuthority() != null ? Masker.show(uri) : base) + "'");
        }
        if (!WebUrls.isCallable(uri)) {
            throw new InvokeBadRequestException(HOST_PROBLEM + ": '" + Masker.show(uri) + "'");
        }
        return uri;
    }

    private static String stripSlashes(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }
}
