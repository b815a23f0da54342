package dev.tenon.runtime.transport.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.runtime.Secret;
import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.transport.StartException;
import dev.tenon.runtime.transport.TestPlugin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sent, and what is missing before anything is sent. */
final class RegistrationTest {

    @TempDir
    private Path folder;

    private final TestPlugin plugin = new TestPlugin();

    @Test
    void declarationsAreSentAsTheyWereWritten() throws Exception {
        List<String> lines = lines();

        assertThat(lines.get(0)).isEqualTo("{\"type\":\"handshake\",\"data\":{\"key\":\"k\\\"1\"}}");
        assertThat(lines.subList(1, 3))
                .isEqualTo(new String(
                                plugin.resource("META-INF/tenon/" + TestPlugin.class.getName() + ".jsonl")
                                        .orElseThrow()
                                        .readAllBytes(),
                                StandardCharsets.UTF_8)
                        .lines()
                        .toList());
        assertThat(lines.get(3))
                .isEqualTo(
                        "{\"type\":\"asset_chunk\",\"data\":{\"filename\":\"icon.svg\",\"data\":\"PHN2Zy8+\",\"end\":true}}");
        assertThat(lines.get(4)).isEqualTo("{\"type\":\"end\",\"data\":{}}");
        assertThat(lines).hasSize(5);
    }

    @Test
    void largeIconsAreCutIntoPieces() throws Exception {
        byte[] icon = new byte[100_000];
        new Random(1).nextBytes(icon);
        plugin.resources.put("_assets/icon.svg", icon);
        List<Map<String, Object>> chunks = lines().stream()
                .filter(line -> line.contains("asset_chunk"))
                .map(RegistrationTest::data)
                .toList();

        assertThat(chunks).extracting(chunk -> chunk.get("end")).containsExactly(false, false, true);
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (Map<String, Object> chunk : chunks) {
            byte[] piece = Base64.getDecoder().decode((String) chunk.get("data"));
            assertThat(piece.length).isBetween(1, 48 << 10);
            joined.write(piece);
        }
        assertThat(joined.toByteArray()).isEqualTo(icon);
    }

    @Test
    void everyIconThatIsNamedIsSentOnceAndNoOther() throws Exception {
        plugin.registration("""
                {"type":"manifest_declaration","data":{"author":"a","name":"n","version":"1","icon":"a.svg","icon_dark":"b.svg"}}
                {"type":"model_declaration","data":[{"provider":"p","icon_small":{"en_US":"a.svg","zh_Hans":"c.svg"},\
                "icon_large":{"en_US":"d.svg"},"icon_small_dark":{"en_US":"e.svg"},"icon_large_dark":{"ja_JP":"f/g.svg"},"models":[]}]}
                """);
        for (String name : List.of("a.svg", "b.svg", "c.svg", "d.svg", "e.svg", "f/g.svg", "unused.svg")) {
            plugin.resources.put("_assets/" + name, new byte[] {1});
        }

        assertThat(lines())
                .filteredOn(line -> line.contains("asset_chunk"))
                .extracting(line -> data(line).get("filename"))
                .containsExactly("a.svg", "b.svg", "c.svg", "d.svg", "e.svg", "f/g.svg");
    }

    @Test
    void anIconOnDiskIsNewerThanOneOnTheClassPath() throws Exception {
        Files.writeString(folder.resolve("icon.svg"), "new");

        assertThat(lines().get(3)).contains(Base64.getEncoder().encodeToString("new".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyIconThatIsMissingOrEmptyIsNamed() {
        plugin.registration("""
                {"type":"manifest_declaration","data":{"icon":"a.svg","icon_dark":"b.svg"}}
                {"type":"model_declaration","data":[{"icon_small":{"en_US":"icon.svg"},"models":[]}]}
                """);
        plugin.resources.put("_assets/b.svg", new byte[0]);

        assertThatThrownBy(this::lines)
                .isInstanceOf(StartException.class)
                .hasMessageContaining(
                        "icon 'a.svg' is neither in the folder " + folder + " nor on the class path as _assets/a.svg")
                .hasMessageContaining("icon 'b.svg' is empty");
    }

    @Test
    void iconsThatTheDaemonWouldRefuseAreTooLarge() {
        plugin.resources.put("_assets/icon.svg", new byte[(50 << 20) - (64 << 10) + 1]);

        assertThatThrownBy(this::lines)
                .isInstanceOf(StartException.class)
                .hasMessageContaining("52363265 bytes together");
    }

    @Test
    void aPluginThatWasNotProcessedHasNoDeclarations() {
        plugin.resources.clear();

        assertThatThrownBy(this::lines)
                .isInstanceOf(StartException.class)
                .hasMessageContaining(
                        "META-INF/tenon/dev.tenon.runtime.transport.TestPlugin.jsonl is not on the class path")
                .hasMessageContaining("annotation processor");
    }

    @Test
    void damagedDeclarationsAreNamed() {
        plugin.registration("{\"type\":\"manifest_declaration\",\"data\":{}}\n");

        assertThatThrownBy(this::lines)
                .isInstanceOf(StartException.class)
                .hasMessageContaining("cannot read META-INF/tenon");
    }

    @Test
    void tellsWhatIsRegisteredInAFewLines() throws Exception {
        Registration registration = Registration.of(plugin, folder);

        assertThat(registration.identity()).isEqualTo("acme/models 1.0.0");
        assertThat(registration.summary())
                .containsExactly("  provider acme: llm (1 model), tts", "  icons: icon.svg (6 bytes)");
    }

    private List<String> lines() throws StartException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Registration.of(plugin, folder).writeTo(out, Secret.of("k\"1"));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> data(String line) {
        return (Map<String, Object>) Json.parseObject(line).get("data");
    }
}
