package dev.tenon.it.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plugin's folder with one change, and what Dify's own programs said of it.
 *
 * @param id its name
 * @param expect {@code reject}, {@code accept} or {@code warn}
 * @param why what was changed
 * @param values everything that was recorded
 */
record Mutation(String id, String expect, String why, Map<String, @Nullable Object> values) {

    static List<Mutation> all() {
        return Recordings.jsonLines(Recordings.golden("mutations/cases.jsonl")).stream()
                .map(values -> new Mutation(text(values, "id"), text(values, "expect"), text(values, "why"), values))
                .toList();
    }

    /** Returns whether one of Dify's programs accepted the folder. */
    boolean isAcceptedBy(String judge) {
        return Boolean.TRUE.equals(verdict(judge).get("ok"));
    }

    private Map<?, ?> verdict(String judge) {
        Map<?, ?> verdicts = (Map<?, ?>) Objects.requireNonNull(values.get("verdict"));
        return (Map<?, ?>) Objects.requireNonNull(verdicts.get(judge));
    }

    /** Returns whether one of Dify's programs was asked: what one refuses does not get to the next. */
    boolean wasShownTo(String judge) {
        return ((Map<?, ?>) Objects.requireNonNull(values.get("verdict"))).get(judge) != null;
    }

    /** Returns whether the daemon refuses what the SDK registers for remote debugging; answers about models come later. */
    boolean isRefusedAtRegistration() {
        return String.valueOf(verdict("daemon_tcp").get("stage")).startsWith("tcp");
    }

    /** Returns whether the daemon reads the manifest and refuses the plugin that it makes, on every way into Dify. */
    boolean isRefusedAsAWhole() {
        return "manifest_validate".equals(verdict("daemon").get("stage"));
    }

    /** Returns whether the change is about the files in the folder of assets. */
    boolean isOfAssets() {
        return id.startsWith("assets.");
    }

    /** Returns who refuses the folder, by the names of the recording. */
    Set<String> refusedBy() {
        return ((List<?>) Objects.requireNonNull(values.get("refused_by")))
                .stream().map(String::valueOf).collect(Collectors.toSet());
    }

    /** Writes the folder of the case. */
    void write(Path folder) throws IOException {
        copy(Recordings.golden("mutations/bases").resolve(text(values, "base")), folder);
        Map<?, ?> also = values.get("also") instanceof Map<?, ?> files ? files : Map.of();
        for (Map.Entry<?, ?> file : also.entrySet()) {
            if (file.getValue() == null) {
                delete(folder, folder.resolve(String.valueOf(file.getKey())));
            }
        }
        for (Map.Entry<?, ?> file : also.entrySet()) {
            if (file.getValue() instanceof String text) {
                put(folder.resolve(String.valueOf(file.getKey())), text.getBytes(UTF_8));
            }
        }
        if (values.get("yaml_b64") instanceof String bytes) {
            put(folder.resolve(text(values, "file")), Base64.getDecoder().decode(bytes));
        } else if (values.get("yaml") instanceof String text) {
            put(folder.resolve(text(values, "file")), text.getBytes(UTF_8));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                put(to.resolve(from.relativize(file).toString()), Files.readAllBytes(file));
            }
        }
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** Removes a file, and the folders that it leaves empty. */
    private static void delete(Path folder, Path file) throws IOException {
        Files.delete(file);
        Path parent = file.getParent();
        try (Stream<Path> siblings = Files.list(parent)) {
            if (parent.equals(folder) || siblings.findAny().isPresent()) {
                return;
            }
        }
        delete(folder, parent);
    }

    private static String text(Map<String, @Nullable Object> values, String key) {
        return String.valueOf(values.get(key));
    }
}
