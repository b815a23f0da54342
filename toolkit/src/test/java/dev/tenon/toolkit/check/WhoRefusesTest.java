package dev.tenon.toolkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Purpose;
import dev.tenon.declaration.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * One change to a plugin that is right, and who refuses it then: the daemon when it installs the package, the SDK when it loads the
 * folder, or, if it does, the daemon when the SDK attaches. Each was tried with the daemon of August 2026 and with version 0.10.2 of
 * the SDK.
 */
final class WhoRefusesTest {

    private static final String MANIFEST = "manifest.yaml";
    private static final String PROVIDER = "provider/gateway.yaml";
    private static final String MODEL = "models/llm/gw-large.yaml";
    private static final String POSITION = "models/llm/_position.yaml";

    static final List<Arguments> CHANGES = List.of(
            change(MANIFEST, "version: \"1", "\uFEFF\uFEFFversion: \"1", "install sdk"),
            change(PROVIDER, "provider:", "\uFEFF\uFEFFprovider:", "sdk"),
            change(MODEL, "model:", "\uFEFF\uFEFFmodel:", "sdk"),
            change(POSITION, "- gw", "\uFEFF\uFEFF- gw", "sdk"),
            created(".5e3", "install"),
            created("5e3", "install sdk"),
            created("'5.e3'", "install"),
            created("'1.5e15'", "install sdk"),
            created("1:30.5", "install"),
            created("'-62135596800000'", "install"),
            created("-62135596800001", "install sdk"),
            created("'2026-01-01T0:00:00Z'", "sdk"),
            created("2026-01-01T0:00:00Z", ""),
            created("'2026-01-01T00:00:00+10:60'", "sdk"),
            created("'2026-01-01T00:00:00+23:60'", "install sdk"),
            created("'2026-01-01T00:00:00.1234567891234Z'", ""),
            created("'0000-01-01T00:00:00Z'", "sdk"),
            created("2026-02-30", "install sdk"));

    @TempDir
    private Path folder;

    /** A text in a file, for which another one is written. */
    private static Arguments change(String file, String old, String text, String refusedBy) {
        return Arguments.of(file, old, text, refusedBy);
    }

    private static Arguments created(String time, String refusedBy) {
        return change(MANIFEST, "\"2026-01-01T00:00:00Z\"", time, refusedBy);
    }

    @BeforeEach
    void copy() throws IOException {
        ValidPlugin.copyTo(folder);
    }

    @ParameterizedTest
    @FieldSource("CHANGES")
    void itIsRefusedBy(String path, String old, String text, String refusedBy) throws IOException {
        Path file = folder.resolve(path);
        String valid = Files.readString(file);
        assertThat(valid).contains(old);
        Files.writeString(file, valid.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(text)));

        assertThat(refusing()).isEqualTo(refusedBy);
    }

    private String refusing() throws IOException {
        Set<Consumer> refusing = EnumSet.noneOf(Consumer.class);
        PluginCheck.check(folder, Purpose.ALL).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> refusing.addAll(finding.refusedBy()));
        List<String> names = new ArrayList<>();
        if (refusing.contains(Consumer.PACKAGE) || refusing.contains(Consumer.INSTALL)) {
            names.add("install");
        }
        if (refusing.contains(Consumer.SDK)) {
            names.add("sdk");
        } else if (refusing.contains(Consumer.DEBUG)) {
            names.add("debug");
        }
        return String.join(" ", names);
    }
}
