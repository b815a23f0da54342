package dev.tenon.cli;

import dev.tenon.toolkit.sign.KeyFileException;
import dev.tenon.toolkit.sign.KeyFiles;
import dev.tenon.toolkit.sign.PackageVerifier;
import dev.tenon.toolkit.sign.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tenon verify}: verifies a signed package. */
@Command(
        name = "verify",
        description = "Verifies a signed package as Dify does, and says what is wrong with it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footerHeading = "%nExit codes:%n",
        footer = {"  0  it verifies", "  1  it does not", "  2  wrong arguments, or a file that cannot be read"})
final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "PACKAGE", description = "A signed .difypkg.")
    private Path file = Path.of("");

    @Option(
            names = {"-p", "--public-key"},
            paramLabel = "KEY",
            required = true,
            description = "The public key of whoever should have signed it.")
    private Path key = Path.of("");

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            Verification verification = PackageVerifier.verify(file, KeyFiles.readPublic(key));
            terminal.out()
                    .print(file + (verification.isVerified() ? ": verified: " : ": not verified: ")
                            + verification.explanation() + "\n");
            return verification.isVerified() ? ExitCode.CLEAN : ExitCode.ERRORS;
        } catch (KeyFileException e) {
            return PackageOutcome.unusable(terminal, e.getMessage());
        } catch (IOException e) {
            return PackageOutcome.unusable(terminal, e);
        }
    }
}
