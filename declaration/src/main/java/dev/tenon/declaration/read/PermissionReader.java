package dev.tenon.declaration.read;

import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.PluginPermission;
import dev.tenon.declaration.rule.ManifestCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a plugin may call back. */
final class PermissionReader {

    private static final long STORAGE_MIN = 1024;
    private static final long STORAGE_MAX = 1L << 30;

    private PermissionReader() {}

    static PluginPermission read(Value at) {
        MapReader in = MapReader.of(at);
        PluginPermission permission = new PluginPermission(
                enabled(in.at("tool")),
                enabled(in.at("node")),
                enabled(in.at("endpoint")),
                enabled(in.at("app")),
                models(in.at("model")),
                storage(in.at("storage")));
        in.unknownKeys();
        return permission;
    }

    private static boolean enabled(Value at) {
        MapReader in = MapReader.of(at);
        boolean enabled = isTrue(in.at("enabled"));
        in.unknownKeys();
        return enabled;
    }

    private static boolean isTrue(Value at) {
        return Boolean.TRUE.equals(Booleans.read(at));
    }

    /** All models are permitted by a permission that lists none of their types. */
    private static List<ModelType> models(Value at) {
        MapReader in = MapReader.of(at);
        boolean enabled = isTrue(in.at("enabled"));
        List<ModelType> types = new ArrayList<>();
        for (ModelType type : ModelType.values()) {
            if (isTrue(in.at(type.folder()))) {
                types.add(type);
            }
        }
        in.unknownKeys();
        return enabled && types.isEmpty() ? List.of(ModelType.values()) : types;
    }

    /** The size is checked even if there is no storage. The SDK has one of its own where none is given. */
    private static long storage(Value at) {
        if (at.isMissing()) {
            return 0;
        }
        MapReader in = MapReader.of(at);
        boolean enabled = isTrue(in.at("enabled"));
        Value size = in.at("size");
        Long bytes = Numbers.notNull(size);
        in.unknownKeys();
        if (bytes == null && !at.reading().isRead(size.path())) {
            return 0;
        }
        if (!isLegal(bytes)) {
            size.report(
                    bytes == null ? Set.of(Consumer.PACKAGE) : ManifestCode.STORAGE_SIZE.refusedBy(),
                    ManifestCode.STORAGE_SIZE,
                    bytes == null ? "nothing" : bytes);
            return 0;
        }
        return enabled && bytes != null ? bytes : 0;
    }

    private static boolean isLegal(@Nullable Long bytes) {
        return bytes != null && bytes >= STORAGE_MIN && bytes <= STORAGE_MAX;
    }
}
