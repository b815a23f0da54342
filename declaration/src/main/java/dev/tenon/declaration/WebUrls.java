package dev.tenon.declaration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Tells which addresses a credential of type {@link URI} may hold. */
public final class WebUrls {

    private WebUrls() {}

    /** Returns whether the text is an address that can be called. */
    public static boolean isCallable(String text) {
        try {
            return isCallable(new URI(text));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Returns whether the address can be called: it is absolute, its scheme is http or https, and it names a host. */
    public static boolean isCallable(URI uri) {
        boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        return web && plainAuthority(uri).isPresent();
    }

    /**
     * Returns an address with the authority of the given one, of the same length, but with {@code x} for each underscore in a host that
     * {@link URI#getHost()} does not know because of them, as it does not know many of Docker's services; empty if no host is named.
     */
    public static Optional<URI> plainAuthority(URI uri) {
        if (uri.getHost() != null) {
            return Optional.of(uri);
        }
        String authority = uri.getRawAuthority();
        if (authority == null) {
            return Optional.empty();
        }
        int host = authority.lastIndexOf('@') + 1;
        try {
            URI plain = new URI("//" + authority.substring(0, host)
                    + authority.substring(host).replace('_', 'x'));
            return Optional.of(plain).filter(each -> each.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
