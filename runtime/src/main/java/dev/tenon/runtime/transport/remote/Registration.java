package dev.tenon.runtime.transport.remote;

import dev.tenon.runtime.Secret;
import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.transport.StartException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a plugin says to a daemon before anything else, message by message. The same bytes each time: the daemon calls the plugin by a hash
 * of them.
 */
final class Registration {

    /** Raw bytes of an asset in one message. */
    private static final int CHUNK = 48 << 10;

    private final Declarations declarations;
    private final Map<String, byte[]> assets;

    private Registration(Declarations declarations, Map<String, byte[]> assets) {
        this.declarations = declarations;
        this.assets = assets;
    }

    /**
     * Returns the registration of a plugin.
     *
     * @param assets the folder in which icons are looked for first
     * @throws StartException if something of it cannot be found
     */
    static Registration of(Plugin plugin, Path assets) throws StartException {
        Declarations declarations = Declarations.of(plugin);
        return new Registration(declarations, new Assets(plugin, assets).load(declarations.icons()));
    }

    /** Writes all messages, each in one piece. */
    void writeTo(OutputStream out, Secret key) throws IOException {
        write(out, message("handshake", Map.of("key", key.reveal())));
        for (String message : declarations.messages()) {
            write(out, message);
        }
        for (Map.Entry<String, byte[]> asset : assets.entrySet()) {
            byte[] content = asset.getValue();
            for (int start = 0; start < content.length; start += CHUNK) {
                int end = Math.min(content.length, start + CHUNK);
                write(out, chunk(asset.getKey(), Arrays.copyOfRange(content, start, end), end == content.length));
            }
        }
        write(out, message("end", Map.of()));
    }

    private static String chunk(String name, byte[] content, boolean last) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("filename", name);
        data.put("data", Base64.getEncoder().encodeToString(content));
        data.put("end", last);
        return message("asset_chunk", data);
    }

    private static String message(String type, Map<String, ?> data) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("type", type);
        message.put("data", data);
        return Json.write(message);
    }

    private static void write(OutputStream out, String message) throws IOException {
        out.write((message + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Returns in a few lines what is registered, for the developer. */
    List<String> summary() {
        long bytes = assets.values().stream().mapToLong(each -> each.length).sum();
        return List.of(
                "  " + declarations.summary(),
                "  icons: " + String.join(", ", assets.keySet()) + " (" + bytes + " bytes)");
    }

    /** Returns author, name and version. */
    String identity() {
        return declarations.identity();
    }
}
