package dev.tenon.toolkit.check;

import static dev.tenon.declaration.Consumer.API;
import static dev.tenon.declaration.Consumer.DEBUG;
import static dev.tenon.declaration.Consumer.INSTALL;
import static dev.tenon.declaration.Consumer.PACKAGE;
import static dev.tenon.declaration.Consumer.SCHEMA;
import static dev.tenon.declaration.Consumer.SDK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Purpose;
import dev.tenon.declaration.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * What of YAML each part of Dify refuses: the daemon only what it reads, the SDK wherever it stands. Tried with the daemon of August
 * 2026 and with version 0.10.2 of the SDK.
 */
final class ReadersTest {

    /** A key that somebody reads, and a key that nobody does. */
    static final List<Arguments> VALUES = List.of(
            value("!!set {a}", Set.of(PACKAGE, INSTALL, DEBUG, SDK), Set.of()),
            value("!!omap [a: 1]", Set.of(PACKAGE, INSTALL, DEBUG, SDK), Set.of()),
            value("!!binary YQ==", Set.of(), Set.of()),
            value("!!binary //79", Set.of(DEBUG, SCHEMA, SDK), Set.of()),
            value("!!binary YQ", Set.of(PACKAGE, INSTALL, SDK), Set.of(SDK)),
            value("!foo a", Set.of(SDK), Set.of(SDK)),
            value("!!bool 'yes'", Set.of(PACKAGE, INSTALL, DEBUG, SCHEMA, SDK), Set.of()),
            value("!!int a", Set.of(PACKAGE, INSTALL, SDK), Set.of(SDK)),
            value("!!null a", Set.of(PACKAGE, INSTALL), Set.of()),
            value("! '5'", Set.of(DEBUG, SCHEMA, SDK), Set.of()),
            value("&x [*x]", Set.of(PACKAGE, INSTALL, DEBUG, SDK), Set.of()),
            value("{[a]: b}", Set.of(PACKAGE, INSTALL, DEBUG, SDK), Set.of(SDK)),
            value("{<<: a}", Set.of(PACKAGE, INSTALL, DEBUG, SDK), Set.of(SDK)),
            value("{a: 1, a: 2}", Set.of(PACKAGE, INSTALL, DEBUG, SDK), Set.of()),
            value("\"\\uD83D\\uDE00\"", Set.of(PACKAGE, INSTALL, DEBUG), Set.of(PACKAGE, INSTALL)),
            value("\"a\\/b\"", Set.of(PACKAGE, INSTALL), Set.of(PACKAGE, INSTALL)),
            value("\"a\\'b\"", Set.of(SDK), Set.of(SDK)));

    @TempDir
    private Path folder;

    private static Arguments value(String text, Set<Consumer> read, Set<Consumer> unread) {
        return Arguments.of(text, read, unread);
    }

    @BeforeEach
    void copy() throws IOException {
        ValidPlugin.copyTo(folder);
    }

    @ParameterizedTest
    @FieldSource("VALUES")
    void dependOnWhetherAValueIsRead(String value, Set<Consumer> read, Set<Consumer> unread) throws IOException {
        Path manifest = folder.resolve("manifest.yaml");
        String valid = Files.readString(manifest);

        Files.writeString(manifest, valid + "icon_dark: " + value + "\n");
        assertThat(refusing()).containsAll(read).isSubsetOf(both(read, Set.of(PACKAGE, INSTALL, DEBUG)));
        Files.writeString(manifest, valid + "nobody: " + value + "\n");
        assertThat(refusing()).isEqualTo(unread);
    }

    @Test
    void theDaemonReadsKeysOfMapsThatItReads() throws IOException {
        Path manifest = folder.resolve("manifest.yaml");
        String valid = Files.readString(manifest);

        Files.writeString(manifest, valid + "!!bool 'yes': a\n");
        assertThat(refusing()).contains(PACKAGE, INSTALL);
        Files.writeString(manifest, valid + "nobody: {!!bool 'yes': a}\n");
        assertThat(refusing()).isEmpty();
    }

    @Test
    void theDaemonReadsTheFirstOfTwoDocuments() throws IOException {
        Path manifest = folder.resolve("manifest.yaml");
        String valid = Files.readString(manifest);

        Files.writeString(manifest, valid + "...\na: [\n");
        assertThat(refusing()).isEqualTo(Set.of(SDK));
        Files.writeString(manifest, "  a: 1\n" + valid);
        assertThat(refusing()).contains(PACKAGE, INSTALL, DEBUG, SDK, API);
    }

    @Test
    void theSdkTakesFoldersForFiles() throws IOException {
        Path models = folder.resolve("models/llm");

        Files.createDirectory(models.resolve("x.yml"));
        assertThat(refusing()).isEmpty();
        Files.createDirectory(models.resolve("x.yaml"));
        assertThat(refusing()).isEqualTo(Set.of(SDK));
    }

    @Test
    void anEmptyFolderOfAssetsIsOne() throws IOException {
        Files.delete(folder.resolve("_assets/icon.svg"));
        assertThat(refusing()).contains(PACKAGE).doesNotContain(SDK);
        Files.delete(folder.resolve("_assets"));
        assertThat(refusing()).contains(PACKAGE, SDK);
    }

    private Set<Consumer> refusing() throws IOException {
        Set<Consumer> refusing = EnumSet.noneOf(Consumer.class);
        PluginCheck.check(folder, Purpose.ALL).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> refusing.addAll(finding.refusedBy()));
        return refusing;
    }

    private static Set<Consumer> both(Set<Consumer> one, Set<Consumer> other) {
        Set<Consumer> both = EnumSet.copyOf(other);
        both.addAll(one);
        return both;
    }
}
