package dev.tenon.it.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A copy of the recorded cases of the golden plugin in which those that contradict the rest expect what follows from the rest:
 *
 * <ul>
 *   <li>eight of {@code request/} leave out {@code num_predict}, which {@code request/text} and {@code param/template-alias} demand
 *       for the same parameters,
 *   <li>{@code param/null-is-absent} demands the SDK's {@code ValueError} for a null that, as its name says, is absent,
 *   <li>two of {@code polling/} demand an {@code InvokeError}, which Dify does not know, for what the plugin's description
 *       answers with a running job.
 * </ul>
 */
final class CorrectedCases {

    private static final String ENDING = ".expect.json";

    private static final List<String> WITHOUT_NUM_PREDICT = List.of(
            "request/content-null",
            "request/detail-empty",
            "request/stop-tools-absent",
            "request/tool-calls-null",
            "request/tool-description-null",
            "request/tool-parameters-null",
            "request/user-absent",
            "request/user-empty");

    private static final List<String> OTHERS =
            List.of("param/null-is-absent", "polling/start-running", "polling/start-stream-absent");

    private CorrectedCases() {}

    /** Writes the cases into the folder, which must be empty. */
    static void write(Path recorded, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(recorded)) {
            files.skip(1).forEach(file -> copy(file, folder.resolve(recorded.relativize(file))));
        }
        for (String name : WITHOUT_NUM_PREDICT) {
            Path expectation = folder.resolve(name + ENDING);
            String text = Files.readString(expectation);
            String corrected =
                    text.replace("{\\\"max_tokens\\\":16}", "{\\\"max_tokens\\\":16,\\\"num_predict\\\":16}");
            if (corrected.equals(text)) {
                throw new IllegalStateException(name + " needs no correction any more");
            }
            Files.writeString(expectation, corrected);
        }
        for (String name : OTHERS) {
            try (InputStream expectation = CorrectedCases.class.getResourceAsStream("stdio/" + name + ENDING)) {
                Files.copy(Objects.requireNonNull(expectation, name), folder.resolve(name + ENDING));
            }
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
