package dev.tenon.declaration;

import java.net.URI;
import java.net.URISyntaxException;

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

    /**
     * Returns whether the address can be called: it is absolute, its scheme is http or https, and it names a host. A host may have
     * underscores, as Docker's services often do, though {@link URI#getHost()} has none then.
     */
    public static boolean isCallable(URI uri) {
        boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        String authority = uri.getRawAuthority();
        if (!web || authority == null) {
            return false;
        }
        int host = authority.lastIndexOf('@') + 1;
        try {
            String plain =
                    authority.substring(0, host) + authority.substring(host).replace('_', 'x');
            return new URI("//" + plain).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
