package dev.tenon.processor.option;

import dev.tenon.declaration.Purpose;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The options as they were given.
 *
 * @param version the version that the build gives, or empty
 * @param assetFolder the folder of the icons, or null
 * @param purpose what the declarations are judged for
 * @param errors what is wrong with them, each with the legal values
 */
public record Options(String version, @Nullable Path assetFolder, Purpose purpose, List<String> errors) {

    /** Makes options; the errors are copied. */
    public Options {
        errors = List.copyOf(errors);
    }

    /** Reads the options of a compilation. */
    public static Options of(Map<String, String> given) {
        List<String> errors = new ArrayList<>();
        for (String key : given.keySet()) {
            if (key.startsWith("tenon.") && !ProcessorOption.keys().contains(key)) {
                errors.add("option '" + key + "' is unknown; " + String.join(", ", ProcessorOption.keys()));
            }
        }
        String assets = given.get(ProcessorOption.ASSETS.key());
        Path folder = null;
        if (assets != null) {
            folder = folder(assets).orElse(null);
            if (folder == null) {
                errors.add("option '" + ProcessorOption.ASSETS.key() + "' must be an existing folder, found '" + assets
                        + "'");
            }
        }
        String version = given.get(ProcessorOption.VERSION.key());
        return new Options(version == null ? "" : version, folder, purpose(given, errors), errors);
    }

    private static Purpose purpose(Map<String, String> given, List<String> errors) {
        String wanted = given.getOrDefault(ProcessorOption.FOR.key(), Purpose.ALL.value());
        for (Purpose each : Purpose.values()) {
            if (each.value().equals(wanted)) {
                return each;
            }
        }
        errors.add("option '" + ProcessorOption.FOR.key() + "' must be one of "
                + Arrays.stream(Purpose.values()).map(Purpose::value).collect(Collectors.joining(", "))
                + ", found '" + wanted + "'");
        return Purpose.ALL;
    }

    private static Optional<Path> folder(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Returns the folder of the icons, if it was given. */
    public Optional<Path> assets() {
        return Optional.ofNullable(assetFolder);
    }
}
