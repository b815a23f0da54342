package dev.tenon.toolkit.sign;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Severity;
import dev.tenon.declaration.Violation;
import dev.tenon.declaration.folder.Located;
import dev.tenon.declaration.packaging.PackageRules;
import dev.tenon.declaration.rule.AssetCode;
import dev.tenon.declaration.rule.PackageCode;
import dev.tenon.toolkit.pack.PluginPackage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What keeps the daemon from reading a package, whoever signed it: it looks at no signature before it has read the declarations. */
final class Obstacles {

    private static final Set<PackageCode> OF_ARCHIVES = EnumSet.of(
            PackageCode.DIRECTORY_ENTRY,
            PackageCode.ENTRY_PATH,
            PackageCode.DUPLICATE_PACKAGE_ENTRY,
            PackageCode.COMPRESSION_METHOD);

    /** Whoever reads packages refuses what these two refuse; but icons are looked for later. */
    private static final Set<Consumer> READERS = EnumSet.of(Consumer.PACKAGE, Consumer.INSTALL);

    private Obstacles() {}

    /** Returns those of the archive and of the declarations. */
    static List<Located> of(PluginPackage plugin) {
        Stream<Located> archive = PackageRules.check(plugin.entries(), plugin.fileSize()).stream()
                .filter(located -> OF_ARCHIVES.contains(located.violation().rule()));
        return Stream.concat(archive, ofDeclarations(plugin).stream()).toList();
    }

    /** Returns those of the declarations. Names of files are not signed, so that a renamed file is among them. */
    static List<Located> ofDeclarations(PluginPackage plugin) {
        return plugin.declarationViolations().stream()
                .filter(located -> isObstacle(located.violation()))
                .toList();
    }

    private static boolean isObstacle(Violation violation) {
        return violation.severity() == Severity.ERROR
                && violation.refusedBy().containsAll(READERS)
                && !(violation.rule() instanceof AssetCode);
    }
}
