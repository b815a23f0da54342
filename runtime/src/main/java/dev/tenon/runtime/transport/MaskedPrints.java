package dev.tenon.runtime.transport;

import dev.tenon.runtime.CallContext;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Hides the secrets of a session in what its code prints. */
public final class MaskedPrints {

    private MaskedPrints() {}

    /** Returns a stream that prints to the given one, a line at a time and of bounded length. */
    public static PrintStream to(PrintStream target) {
        LineOutputStream lines = new LineOutputStream(
                line -> target.println(CallContext.current().mask(line)));
        return new PrintStream(lines, true, StandardCharsets.UTF_8);
    }
}
