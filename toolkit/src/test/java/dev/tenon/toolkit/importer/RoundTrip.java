package dev.tenon.toolkit.importer;

import dev.tenon.declaration.document.Node;
import dev.tenon.declaration.folder.FolderRules;
import dev.tenon.declaration.folder.FolderVerdict;
import dev.tenon.toolkit.files.PluginFolder;
import dev.tenon.toolkit.module.ModuleCompiler;
import dev.tenon.toolkit.module.ModuleCompiler.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The way of a plugin's declarations: imported, compiled, generated again.
 *
 * @param module what was imported
 * @param compiled what its compilation gave
 * @param generated the folder with the generated declarations
 * @param files how many declaration files of the plugin were compared
 * @param differences where the generated declarations mean something else than the original ones, by original file
 */
record RoundTrip(
        ImportedModule module,
        Compiled compiled,
        Path generated,
        Set<String> files,
        Map<String, List<String>> differences) {

    private static final String MANIFEST = "manifest.yaml";

    /** Takes the plugin in a folder on its way, in a folder for what comes out. */
    static RoundTrip of(Path plugin, Path work) throws IOException {
        PluginFolder folder = PluginFolder.open(plugin);
        ImportedModule module = imported(folder);
        Compiled compiled = ModuleCompiler.compile(module.texts(), work);
        Path generated = work.resolve("plugin");
        for (Map.Entry<String, String> each : compiled.declarations().entrySet()) {
            write(generated.resolve(each.getKey()), each.getValue());
        }
        for (String asset : folder.paths()) {
            if (asset.startsWith("_assets/")) {
                write(generated.resolve(asset), "-");
            }
        }
        RoundTrip trip = new RoundTrip(module, compiled, generated, new TreeSet<>(), new TreeMap<>());
        if (compiled.errors().isEmpty()) {
            trip.compare(folder, PluginFolder.open(generated));
        }
        return trip;
    }

    /** Imports the plugin in a folder. */
    static ImportedModule imported(PluginFolder folder) {
        FolderVerdict verdict = FolderRules.check(folder);
        return PluginImport.of(folder, verdict, null)
                .orElseThrow(() -> new AssertionError(verdict.violations().toString()));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void compare(PluginFolder before, PluginFolder after) {
        Node manifest = Objects.requireNonNull(before.document(MANIFEST).root());
        compare(MANIFEST, Effective.manifest(manifest), Effective.manifest(root(after, MANIFEST)));
        String providerFile = last(Nodes.textList(Nodes.get(Nodes.get(manifest, "plugins"), "models")));
        Node provider = root(before, providerFile);
        Node generatedProvider = root(after, generatedProvider(after));
        compare(providerFile, Effective.provider(provider), Effective.provider(generatedProvider));
        Map<String, Node> models = ModelFiles.of(generatedProvider, after).byIdentity(after);
        ModelFiles originals = ModelFiles.of(provider, before);
        for (String file : originals.models()) {
            Node model = root(before, file);
            Node generatedModel = models.get(Effective.identity(model));
            compare(file, Effective.model(model), generatedModel == null ? Map.of() : Effective.model(generatedModel));
        }
        positions(originals, before, after);
    }

    private void positions(ModelFiles originals, PluginFolder before, PluginFolder after) {
        for (Map.Entry<String, String> each : originals.positions().entrySet()) {
            String generatedFile = "models/" + each.getKey() + "/_position.yaml";
            List<String> generatedNames = after.paths().contains(generatedFile)
                    ? Nodes.textList(after.document(generatedFile).root())
                    : List.of();
            List<String> names = new ArrayList<>(
                    Nodes.textList(before.document(each.getValue()).root()));
            names.retainAll(generatedNames);
            List<String> listed = new ArrayList<>(generatedNames);
            listed.retainAll(names);
            compare(each.getValue(), names, listed);
        }
    }

    private static String generatedProvider(PluginFolder after) {
        return last(Nodes.textList(Nodes.get(Nodes.get(after.document(MANIFEST).root(), "plugins"), "models")));
    }

    private static String last(List<String> paths) {
        return paths.get(paths.size() - 1);
    }

    private static Node root(PluginFolder folder, String file) {
        return Objects.requireNonNull(folder.document(file).root(), file);
    }

    private void compare(String file, Object before, Object after) {
        files.add(file);
        List<String> found = new ArrayList<>();
        compare("", before, after, found);
        if (!found.isEmpty()) {
            differences.put(file, found);
        }
    }

    private static void compare(String path, @Nullable Object before, @Nullable Object after, List<String> found) {
        if (before instanceof Map<?, ?> left && after instanceof Map<?, ?> right) {
            Set<Object> keys = new TreeSet<>(left.keySet());
            keys.addAll(right.keySet());
            keys.forEach(key -> compare(path + "." + key, left.get(key), right.get(key), found));
        } else if (before instanceof List<?> left && after instanceof List<?> right && left.size() == right.size()) {
            for (int i = 0; i < left.size(); i++) {
                compare(path + "[" + i + "]", left.get(i), right.get(i), found);
            }
        } else if (!Objects.equals(before, after)) {
            found.add(path + ": " + before + " became " + after);
        }
    }
}
