package dev.tenon.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is printed becomes lines of bounded length. */
final class LineOutputStreamTest {

    private final List<String> lines = new ArrayList<>();
    private final LineOutputStream out = new LineOutputStream(lines::add);
    private final PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);

    @Test
    void aLineIsHandedOnWhenItIsComplete() {
        print.print("one ");
        assertThat(lines).isEmpty();
        print.println("line");
        print.print("rest");
        out.complete();

        assertThat(lines).containsExactly("one line", "rest");
    }

    @Test
    void aLineWithoutEndIsCut() {
        print.print("x".repeat(20_000));
        out.complete();

        assertThat(lines).extracting(String::length).containsExactly(8192, 8192, 3616);
    }
}
