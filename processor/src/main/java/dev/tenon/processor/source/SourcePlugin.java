package dev.tenon.processor.source;

import dev.tenon.annotation.Arch;
import dev.tenon.annotation.PluginTag;
import dev.tenon.processor.diagnostic.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@code @DifyPlugin}. */
public record SourcePlugin(
        Origin origin,
        @Nullable Written<String> author,
        @Nullable Written<String> version,
        @Nullable Written<String> name,
        @Nullable SourceText label,
        @Nullable SourceText description,
        @Nullable Written<String> icon,
        @Nullable Written<String> iconDark,
        @Nullable Written<Long> memory,
        @Nullable SourcePermission permission,
        List<Written<PluginTag>> tags,
        @Nullable Written<String> minimumDifyVersion,
        @Nullable Written<String> createdAt,
        @Nullable Written<String> privacy,
        @Nullable Written<String> repo,
        @Nullable Written<List<Written<Arch>>> arch,
        @Nullable Written<String> rawYaml) {
    public SourcePlugin {
        tags = List.copyOf(tags);
    }
}
