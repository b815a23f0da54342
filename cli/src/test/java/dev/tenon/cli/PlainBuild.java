package dev.tenon.cli;

import dev.tenon.annotation.ModelProvider;
import dev.tenon.declaration.ModelSchema;
import dev.tenon.runtime.Moderation;
import dev.tenon.toolkit.pack.ClassOutput;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/**
 * A plugin as it is built without Maven: javac in a process of its own, class output in {@code classes}, jars in {@code lib}.
 *
 * @param folder the project
 */
record PlainBuild(Path folder) {

    private static final String PROVIDER = """
            package acme;

            import dev.tenon.annotation.*;

            @DifyPlugin(author = "acme", version = "0.1.0", description = @I18n("A tiny plugin"))
            @ModelProvider(
                    name = "tiny",
                    label = @I18n("Tiny"),
                    iconSmall = @I18n("icon.svg"),
                    configurateMethods = ConfigurateMethod.CUSTOMIZABLE_MODEL,
                    modelCredentials = TinyCredentials.class,
                    models = TinyModeration.class)
            final class TinyProvider {}
            """;

    private static final String CREDENTIALS = """
            package acme;

            import dev.tenon.annotation.*;
            import dev.tenon.runtime.Secret;
            import java.util.Optional;

            record TinyCredentials(@Credential(label = @I18n("Key")) Optional<Secret> apiKey) {}
            """;

    private static final String MODERATION = """
            package acme;

            import dev.tenon.annotation.*;
            import dev.tenon.declaration.ModelSchema;
            import dev.tenon.runtime.*;

            @ModerationModel
            @SuppressWarnings("TN-JAV-032")
            final class TinyModeration implements Moderation<TinyCredentials> {

                @Override
                public boolean invoke(ModerationRequest<TinyCredentials> request) {
                    return request.text().contains("bad");
                }

                @Override
                public ModelSchema customizableSchema(String model, TinyCredentials credentials) {
                    return TinyModerationSchema.of(model).maxChunks(1).maxCharactersPerChunk(100).build();
                }
            }
            """;

    /** What a plugin needs at run time, each by a class of it. */
    private static final List<Class<?>> LIBRARIES = List.of(
            Moderation.class,
            ModelSchema.class,
            ModelProvider.class,
            NullMarked.class,
            com.fasterxml.jackson.core.JsonFactory.class);

    /**
     * Builds the plugin.
     *
     * @param zone the time zone of the build
     * @param backwards whether files are written, and named to javac, in the other order
     */
    static PlainBuild in(Path folder, String zone, boolean backwards) throws Exception {
        PlainBuild build = new PlainBuild(Files.createDirectories(folder));
        build.collectLibraries();
        List<Path> sources = new ArrayList<>(List.of(
                build.write("src/TinyProvider.java", PROVIDER),
                build.write("src/TinyCredentials.java", CREDENTIALS),
                build.write("src/TinyModeration.java", MODERATION)));
        if (backwards) {
            Collections.reverse(sources);
        }
        build.write("classes/_assets/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        build.write("README.md", "# Tiny\n");
        build.javac(sources, zone);
        return build;
    }

    Path classes() {
        return folder.resolve("classes");
    }

    private void javac(List<Path> sources, String zone) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "--release",
                "17",
                "-cp",
                folder.resolve("lib") + File.separator + "*",
                "--processor-path",
                System.getProperty("java.class.path"),
                "-d",
                classes().toString()));
        command.addAll(sources.stream().map(Path::toString).collect(Collectors.toList()));
        ProcessBuilder javac = new ProcessBuilder(command).redirectErrorStream(true);
        javac.environment().put("TZ", zone);
        Process process = javac.start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError("the tiny plugin does not compile: " + said);
        }
    }

    /** In a build of several modules the modules that are not packed yet are folders of classes. */
    private void collectLibraries() throws Exception {
        Path lib = Files.createDirectories(folder.resolve("lib"));
        for (int i = 0; i < LIBRARIES.size(); i++) {
            Path place = place(LIBRARIES.get(i));
            Path jar = lib.resolve(i + ".jar");
            if (Files.isDirectory(place)) {
                try (ClassOutput output = ClassOutput.of(place)) {
                    Files.copy(output.jar(), jar, StandardCopyOption.REPLACE_EXISTING);
                }
            } else {
                Files.copy(place, jar);
            }
        }
    }

    private static Path place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
