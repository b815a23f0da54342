package dev.tenon.declaration.folder;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.DeclarationRules;
import dev.tenon.declaration.PluginDeclaration;
import dev.tenon.declaration.PluginManifest;
import dev.tenon.declaration.ProviderDeclaration;
import dev.tenon.declaration.Violation;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.document.Position;
import dev.tenon.declaration.read.Keywords;
import dev.tenon.declaration.read.ManifestReader;
import dev.tenon.declaration.read.Named;
import dev.tenon.declaration.read.Placement;
import dev.tenon.declaration.read.ProviderReader;
import dev.tenon.declaration.read.ReadManifest;
import dev.tenon.declaration.read.ReadProvider;
import dev.tenon.declaration.read.Reading;
import dev.tenon.declaration.rule.GeneralCode;
import dev.tenon.declaration.rule.ManifestCode;
import dev.tenon.declaration.rule.PackageCode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One check of a folder: manifest, provider files, model files, and the rules on what they declare. */
final class FolderCheck {

    /** The packager reads files whether they are packed or not, and so does the SDK. */
    private static final Set<Consumer> UNPACKED = Set.of(Consumer.INSTALL);

    private final PackedFiles files;
    private final Instant now;

    FolderCheck(PackedFiles files, Instant now) {
        this.files = files;
        this.now = now;
    }

    FolderVerdict check() {
        Reading reading = files.reading(FolderRules.MANIFEST);
        if (!files.isPacked(FolderRules.MANIFEST)) {
            reading.root()
                    .at(Position.START)
                    .report(UNPACKED, PackageCode.MANIFEST_PLACE, files.hint(FolderRules.MANIFEST));
        }
        if (!isMap(reading)) {
            return verdict(null);
        }
        ReadManifest manifest = ManifestReader.read(reading.root());
        AssetFolderRules assets = new AssetFolderRules(files);
        DeclarationRules.check(manifest.manifest(), now).stream()
                .filter(each -> !isByDify(each, manifest.manifest()))
                .forEach(each -> Placement.add(reading, assets.here(reading, each)));
        EntrypointRules.check(files, manifest.entrypoint());
        assets.check(reading, manifest.manifest());
        manifest.others().forEach(new OtherFiles(files, new NamedFiles(files))::check);
        ProviderDeclaration provider = null;
        for (Named named : distinct(manifest.providers()).values()) {
            provider = provider(named, manifest.manifest(), assets);
        }
        return verdict(provider == null ? null : new PluginDeclaration(manifest.manifest(), provider));
    }

    /** The name of Dify's makers is right on their own plugins; the marketplace knows who uploads. */
    private static boolean isByDify(Violation violation, PluginManifest manifest) {
        return violation.rule() == ManifestCode.AUTHOR_RESERVED
                && manifest.author().equals("langgenius");
    }

    /** A provider that is listed twice is one. */
    private static Map<String, Named> distinct(List<Named> providers) {
        Map<String, Named> distinct = new LinkedHashMap<>();
        for (Named named : providers) {
            distinct.putIfAbsent(named.text(), named);
        }
        return distinct;
    }

    private @Nullable ProviderDeclaration provider(Named named, PluginManifest manifest, AssetFolderRules assets) {
        Reading reading = new NamedFiles(files).find(named).map(files::reading).orElse(null);
        if (reading == null || !isMap(reading)) {
            return null;
        }
        ReadProvider read = ProviderReader.read(reading.root());
        ModelFiles models = ModelFiles.read(files, read);
        ProviderDeclaration provider = read.provider().withModels(models.declared());
        for (Violation each : DeclarationRules.check(provider)) {
            models.place(reading, assets.here(reading, each));
        }
        DeclarationRules.checkTogether(new PluginDeclaration(manifest, provider))
                .forEach(each -> Placement.add(files.reading(FolderRules.MANIFEST), each));
        assets.check(reading, provider);
        return provider;
    }

    private static boolean isMap(Reading reading) {
        boolean map = reading.root().node() instanceof MapNode;
        Keywords.report(reading.root());
        if (!map && !reading.isUnreadable()) {
            reading.root()
                    .report(
                            refusedBy(reading),
                            GeneralCode.WRONG_KIND,
                            "the file",
                            "a map",
                            reading.root().found());
        }
        return map;
    }

    /** A provider's file that says nothing declares an empty provider to the daemon, which installs it. */
    private static Set<Consumer> refusedBy(Reading reading) {
        boolean installed = reading.root().isMissing() && !reading.file().equals(FolderRules.MANIFEST);
        return installed ? Set.of(Consumer.DEBUG, Consumer.SDK, Consumer.API) : GeneralCode.WRONG_KIND.refusedBy();
    }

    private FolderVerdict verdict(@Nullable PluginDeclaration declaration) {
        return new FolderVerdict(declaration, files.found());
    }
}
