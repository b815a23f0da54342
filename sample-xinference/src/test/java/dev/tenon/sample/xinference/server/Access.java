package dev.tenon.sample.xinference.server;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Lets in who has the key; ten wrong keys ban the address, the right key included. */
final class Access {

    private static final int BANNED_AFTER = 10;

    private final @Nullable String apiKey;
    private final AtomicInteger failures = new AtomicInteger();

    Access(@Nullable String apiKey) {
        this.apiKey = apiKey;
    }

    /** Returns whether the request may go on; it is answered if not. */
    boolean permits(Exchange exchange) throws IOException {
        if (apiKey == null) {
            return true;
        }
        if (failures.get() >= BANNED_AFTER) {
            exchange.detail(429, "Too many failed attempts. IP temporarily banned.");
            return false;
        }
        String authorization = exchange.header("Authorization");
        if (("Bearer " + apiKey).equals(authorization)) {
            return true;
        }
        if (authorization != null) {
            failures.incrementAndGet();
        }
        exchange.challenge();
        exchange.detail(401, "Could not validate credentials");
        return false;
    }
}
