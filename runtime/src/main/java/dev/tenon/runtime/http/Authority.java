package dev.tenon.runtime.http;

import dev.tenon.declaration.WebUrls;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of an address that names the server. {@link URI#getHost()} has none for a name with an underscore, as Docker's services often
 * have; a resolver does not mind.
 *
 * @param userInfo user and password, decoded, or null
 * @param host a name, an IPv4 address or an IPv6 address in brackets
 * @param port the port, negative if it is the usual one
 */
record Authority(@Nullable String userInfo, String host, int port) {

    /** Returns the authority of the address; empty if it names no host that can be called. */
    static Optional<Authority> of(URI uri) {
        return WebUrls.plainAuthority(uri).map(plain -> {
            String raw = uri.getRawAuthority();
            int host = raw.lastIndexOf('@') + 1;
            int end = host + plain.getHost().length();
            return new Authority(plain.getUserInfo(), raw.substring(host, end), plain.getPort());
        });
    }

    /**
     * Returns the authority of an address that was checked before.
     *
     * @throws IllegalArgumentException if it names no host that can be called
     */
    static Authority required(URI uri) {
        return of(uri).orElseThrow(() -> new IllegalArgumentException("no host in " + Masker.show(uri)));
    }

    /** Returns host and port as a request spells them, without a port that the address left out. */
    String address() {
        return port < 0 ? host : host + ":" + port;
    }

    /** Returns whether this is a name of the kind that {@link URI} and the JDK's client do not take. */
    boolean hasUnderscore() {
        return host.indexOf('_') >= 0;
    }

    /** Returns the port, or the given one if the address left it out. */
    int portOr(int usual) {
        return port < 0 ? usual : port;
    }
}
