package dev.tenon.cli;

import dev.tenon.toolkit.sign.Category;
import dev.tenon.toolkit.sign.KeyFileException;
import dev.tenon.toolkit.sign.KeyFiles;
import dev.tenon.toolkit.sign.PackageSigner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tenon sign}: signs a package. */
@Command(
        name = "sign",
        description = "Signs a package and writes X.signed.difypkg beside X.difypkg.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false)
final class SignCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "PACKAGE", description = "A .difypkg.")
    private Path file = Path.of("");

    @Option(
            names = {"-p", "--private-key"},
            paramLabel = "KEY",
            required = true,
            description = "The private key, such as tenon keys makes it.")
    private Path key = Path.of("");

    @Option(
            names = {"-c", "--category"},
            paramLabel = "CATEGORY",
            converter = Choices.Categories.class,
            completionCandidates = Choices.Categories.class,
            description = "Who vouches for it: langgenius, partner or community, the default.")
    private Category category = Category.COMMUNITY;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The signed package, if it is to have another name.")
    private @Nullable Path output;

    SignCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path target = output != null ? output : PackageSigner.signedName(file);
        try {
            return PackageOutcome.print(
                    terminal, PackageSigner.sign(file, target, KeyFiles.readPrivate(key), category, Instant.now()));
        } catch (KeyFileException e) {
            return PackageOutcome.unusable(terminal, e.getMessage());
        } catch (IOException e) {
            return PackageOutcome.unusable(terminal, e);
        }
    }
}
