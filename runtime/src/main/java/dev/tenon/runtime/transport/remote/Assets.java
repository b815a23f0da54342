package dev.tenon.runtime.transport.remote;

import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.transport.StartException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the icons: in a folder {@code _assets} where the plugin is started, else in one on its class path. */
final class Assets {

    /** The daemon refuses more than 50 MiB, to which it adds the Base64 text of the message that it reads, of 64 KiB. */
    private static final int MOST = (50 << 20) - (64 << 10);

    private final Plugin plugin;
    private final Path folder;

    Assets(Plugin plugin, Path folder) {
        this.plugin = plugin;
        this.folder = folder;
    }

    /**
     * Returns the contents of the icons with the given names.
     *
     * @throws StartException if one of them is missing or empty, or all are too large; names every one
     */
    Map<String, byte[]> load(Set<String> names) throws StartException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        long size = 0;
        for (String name : names) {
            Optional<byte[]> content = content(name);
            if (content.isEmpty()) {
                wrong.add("icon '" + name + "' is neither in the folder "
                        + folder.toAbsolutePath().normalize() + " nor on the class path as _assets/" + name);
            } else if (content.get().length == 0) {
                wrong.add("icon '" + name + "' is empty, which Dify does not take");
            } else {
                contents.put(name, content.get());
                size += content.get().length;
            }
        }
        if (size > MOST) {
            wrong.add("the icons have " + size + " bytes together, Dify takes at most " + MOST);
        }
        if (!wrong.isEmpty()) {
            throw new StartException(String.join("\n", wrong));
        }
        return contents;
    }

    private Optional<byte[]> content(String name) throws StartException {
        try {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                return Optional.of(Files.readAllBytes(file));
            }
            Optional<InputStream> resource = plugin.resource("_assets/" + name);
            if (resource.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream in = resource.get()) {
                return Optional.of(in.readAllBytes());
            }
        } catch (IOException e) {
            throw new StartException("cannot read icon '" + name + "': " + e);
        }
    }
}
