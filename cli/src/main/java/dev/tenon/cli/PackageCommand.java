package dev.tenon.cli;

import dev.tenon.toolkit.pack.PackageReport;
import dev.tenon.toolkit.pack.Packager;
import dev.tenon.toolkit.pack.PackagingException;
import dev.tenon.toolkit.pack.PackedFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tenon package}: packs a plugin's folder, of whatever language, or what a build has made of a Java plugin. */
@Command(
        name = "package",
        description =
                "Packs a plugin's folder into a .difypkg, unless Dify would refuse it. Lines of .difyignore, or else of"
                        + " .gitignore, keep files out. With --class-path DIR is the class output of a Java plugin.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false)
final class PackageCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "DIR",
            description = "The folder with manifest.yaml, such as target/classes of a Java plugin.")
    private Path folder = Path.of(".");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The package. NAME-VERSION.difypkg beside the folder unless it is named.")
    private @Nullable Path output;

    @ArgGroup(exclusive = false, heading = "%nFor a Java plugin:%n")
    private @Nullable JavaPluginOptions java;

    PackageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path root = folder.toAbsolutePath().normalize();
        Path target = output != null ? output : beside(root);
        if (target.toAbsolutePath().normalize().startsWith(root)) {
            return PackageOutcome.unusable(
                    terminal, target + " lies in the folder that is packed; name a file elsewhere");
        }
        try {
            PackageReport report =
                    java != null ? java.pack(folder, target) : Packager.pack(PackedFolder.contents(folder), target);
            return PackageOutcome.print(terminal, report);
        } catch (PackagingException e) {
            return PackageOutcome.unusable(terminal, e.getMessage());
        } catch (IOException e) {
            return PackageOutcome.unusable(terminal, e);
        }
    }

    private static Path beside(Path root) {
        Path parent = root.getParent();
        return parent != null ? parent : root;
    }
}
