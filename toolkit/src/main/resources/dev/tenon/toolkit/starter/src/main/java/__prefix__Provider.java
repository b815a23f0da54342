package ${package};

import dev.tenon.annotation.ConfigurateMethod;
import dev.tenon.annotation.DifyPlugin;
import dev.tenon.annotation.I18n;
import dev.tenon.annotation.ModelProvider;

/** The plugin and its one provider, whose models the user adds. */
@DifyPlugin(
        author = "${author}",
        description = @I18n("Language models on a server that speaks OpenAI's HTTP API"),
        privacy = "PRIVACY.md")
@ModelProvider(
        name = "${artifactId}",
        label = @I18n("${label}"),
        iconSmall = @I18n("icon.svg"),
        configurateMethods = ConfigurateMethod.CUSTOMIZABLE_MODEL,
        modelCredentials = ${prefix}Credentials.class,
        models = ${prefix}Llm.class)
public final class ${prefix}Provider {

    private ${prefix}Provider() {}
}
