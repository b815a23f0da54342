package dev.tenon.processor.write.resource;

import dev.tenon.declaration.PluginDeclaration;
import dev.tenon.processor.model.PluginModel;

/**
 * The declarations as a plugin sends them when it attaches itself to a running Dify: two messages, one a line. Written at compile time,
 * so that the plugin neither parses YAML nor spells JSON, and sends the same bytes at each connect.
 */
public final class RegistrationFile {

    private RegistrationFile() {}

    /** Returns the file; it is named after the generated plugin class, which looks for it. */
    public static ResourceFile of(PluginModel model) {
        PluginDeclaration declaration = model.declaration();
        String manifest = message(
                "manifest_declaration", RawYaml.added(model, "manifest", ManifestTree.of(declaration.manifest())));
        String provider = message("model_declaration", new Node.Sequence().with(ProviderTree.complete(model)));
        return new ResourceFile(
                "META-INF/tenon/" + model.plugin().name().canonicalName() + ".jsonl",
                manifest + "\n" + provider + "\n");
    }

    private static String message(String type, Node data) {
        return JsonText.print(new Node.Mapping().text("type", type).with("data", data));
    }
}
