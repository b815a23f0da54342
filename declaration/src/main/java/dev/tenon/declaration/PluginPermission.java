package dev.tenon.declaration;

import dev.tenon.annotation.ModelType;
import java.util.List;

/**
 * What a plugin may call back ({@code resource.permission}).
 *
 * @param tool tools
 * @param node workflow nodes
 * @param endpoint endpoints
 * @param app apps
 * @param models the model types; empty for none
 * @param storage bytes of storage, 0 for none
 */
public record PluginPermission(
        boolean tool, boolean node, boolean endpoint, boolean app, List<ModelType> models, long storage) {

    /** No permission at all. */
    public static final PluginPermission NONE = new PluginPermission(false, false, false, false, List.of(), 0);

    public PluginPermission {
        models = List.copyOf(models);
    }

    /** Returns whether nothing is permitted. */
    public boolean isNone() {
        return !tool && !node && !endpoint && !app && models.isEmpty() && storage == 0;
    }
}
