package dev.tenon.toolkit.debug;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A plugin that flags the word "bad", compiled as its author would. */
final class TinyPlugin {

    private static final String SOURCE = """
            package acme;

            import dev.tenon.annotation.*;
            import dev.tenon.declaration.ModelSchema;
            import dev.tenon.runtime.*;
            import java.util.Optional;

            @DifyPlugin(author = "acme", version = "0.1.0", description = @I18n("A tiny plugin"))
            @ModelProvider(
                    name = "tiny",
                    label = @I18n("Tiny"),
                    iconSmall = @I18n("icon.svg"),
                    configurateMethods = ConfigurateMethod.CUSTOMIZABLE_MODEL,
                    modelCredentials = TinyCredentials.class,
                    models = TinyModeration.class)
            final class TinyProvider {}

            record TinyCredentials(@Credential(label = @I18n("Key")) Optional<Secret> apiKey) {}

            @ModerationModel
            @SuppressWarnings("TN-JAV-032")
            final class TinyModeration implements Moderation<TinyCredentials> {

                @Override
                public boolean invoke(ModerationRequest<TinyCredentials> request) {
                    System.out.println("judging with " + System.getenv("REMOTE_INSTALL_KEY"));
                    return request.text().contains("bad");
                }

                @Override
                public ModelSchema customizableSchema(String model, TinyCredentials credentials) {
                    return TinyModerationSchema.of(model).maxChunks(1).maxCharactersPerChunk(100).build();
                }
            }
            """;

    static final String REQUEST = "{\"session_id\":\"s-1\",\"event\":\"request\",\"data\":{\"type\":\"model\","
            + "\"action\":\"invoke_moderation\",\"provider\":\"tiny\",\"model_type\":\"moderation\",\"model\":\"m\","
            + "\"credentials\":{},\"text\":\"that is bad\",\"user_id\":\"u\"}}";

    private TinyPlugin() {}

    /** Compiles the plugin below a folder and returns its class output. */
    static Path compile(Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("TinyProvider.java"), SOURCE);
        Path classes = folder.resolve("classes");
        Path icon = classes.resolve("_assets/icon.svg");
        Files.createDirectories(icon.getParent());
        Files.writeString(icon, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = javac.getTask(
                    null,
                    files,
                    null,
                    List.of("--release", "17", "-cp", System.getProperty("java.class.path"), "-d", classes.toString()),
                    null,
                    files.getJavaFileObjects(source));
            task.setProcessors(List.of(ServiceLoader.load(Processor.class).stream()
                    .filter(each -> each.type().getName().startsWith("dev.tenon."))
                    .map(ServiceLoader.Provider::get)
                    .findFirst()
                    .orElseThrow()));
            if (!task.call()) {
                throw new AssertionError("the tiny plugin does not compile");
            }
        }
        return classes;
    }
}
