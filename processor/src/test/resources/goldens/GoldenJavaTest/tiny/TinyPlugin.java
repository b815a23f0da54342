import dev.tenon.annotation.TenonGenerated;
import dev.tenon.runtime.PluginRunner;
import dev.tenon.runtime.glue.ModelBinding;
import dev.tenon.runtime.glue.ParametersBinder;
import dev.tenon.runtime.glue.Plugin;
import dev.tenon.runtime.glue.PluginModels;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/**
 * The plugin of {@link Tiny}.
 */
@TenonGenerated("Tiny")
@NullMarked
final class TinyPlugin implements Plugin {
    /**
     * Makes the plugin, which loads nothing before {@link #models()}.
     */
    public TinyPlugin() {
    }

    /**
     * Serves Dify until it ends the plugin.
     */
    public static void main(String[] args) {
        PluginRunner.run(new TinyPlugin());
    }

    @Override
    public String provider() {
        return "tiny";
    }

    @Override
    public PluginModels models() {
        var credentials = new Tiny_KeyBinder();
        return PluginModels.builder()
                .provider(credentials)
                .add(ModelBinding.llm(new Tiny.Llm(), credentials, ParametersBinder.none())
                        .predefined(new Tiny_ModelsSchemas()))
                .build();
    }

    @Override
    public Optional<InputStream> resource(String path) {
        return Optional.ofNullable(TinyPlugin.class.getResourceAsStream("/" + path));
    }
}
