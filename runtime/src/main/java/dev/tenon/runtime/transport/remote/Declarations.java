package dev.tenon.runtime.transport.remote;

import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.json.Json;
import dev.tenon.runtime.json.JsonException;
import dev.tenon.runtime.transport.StartException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a plugin says of itself, as the processor wrote it down: two messages, each in its line, which are sent as they are. They are read
 * only to know the icons and to tell the developer what was registered.
 *
 * @param messages the two lines, without their ends
 * @param manifest the first one's data
 * @param provider the second one's only element
 */
record Declarations(List<String> messages, Map<String, ?> manifest, Map<String, ?> provider) {

    private static final List<String> ICONS = List.of("icon_small", "icon_large", "icon_small_dark", "icon_large_dark");

    /**
     * Returns the declarations of a plugin.
     *
     * @throws StartException if there are none
     */
    static Declarations of(Plugin plugin) throws StartException {
        String path = "META-INF/tenon/" + plugin.getClass().getName() + ".jsonl";
        Optional<InputStream> resource = plugin.resource(path);
        if (resource.isEmpty()) {
            throw new StartException(path + " is not on the class path: the annotation processor writes it beside "
                    + plugin.getClass().getSimpleName()
                    + "; compile the provider, and keep its resources with its classes");
        }
        try (InputStream in = resource.get()) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            Object provider = list(data(lines.get(1))).get(0);
            return new Declarations(lines, object(data(lines.get(0))), object(provider));
        } catch (IOException | JsonException | IndexOutOfBoundsException e) {
            throw new StartException("cannot read " + path + ", compile the provider anew: " + e);
        }
    }

    private static @Nullable Object data(String line) {
        return Json.parseObject(line).get("data");
    }

    private static Map<String, ?> object(@Nullable Object value) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> object.put(String.valueOf(name), member));
        }
        return object;
    }

    /** Returns the names of all icons, each once, in the order in which they are named. */
    Set<String> icons() {
        Set<String> icons = new LinkedHashSet<>();
        for (String member : List.of("icon", "icon_dark")) {
            if (manifest.get(member) instanceof String name) {
                icons.add(name);
            }
        }
        for (String member : ICONS) {
            object(provider.get(member)).values().forEach(name -> icons.add(String.valueOf(name)));
        }
        return icons;
    }

    /** Returns author, name and version, as Dify calls the plugin. */
    String identity() {
        return manifest.get("author") + "/" + manifest.get("name") + " " + manifest.get("version");
    }

    /** Returns the provider with its model types and the number of models that each declares. */
    String summary() {
        Map<String, Integer> declared = new LinkedHashMap<>();
        for (Object model : list(provider.get("models"))) {
            declared.merge(String.valueOf(object(model).get("model_type")), 1, Integer::sum);
        }
        List<String> types = new ArrayList<>();
        for (Object type : list(provider.get("supported_model_types"))) {
            Integer count = declared.get(String.valueOf(type));
            types.add(type + (count == null ? "" : " (" + count + (count == 1 ? " model)" : " models)")));
        }
        return "provider " + provider.get("provider") + ": " + String.join(", ", types);
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
