package dev.tenon.cli;

import dev.tenon.toolkit.sign.KeyFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tenon keys}: makes a key pair. */
@Command(
        name = "keys",
        description = "Makes a key pair to sign packages with: NAME.private.pem and NAME.public.pem. Replaces no key.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false)
final class KeysCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = {"-f", "--filename"},
            paramLabel = "NAME",
            required = true,
            description = "The path of the files without their endings.")
    private Path name = Path.of("");

    KeysCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            KeyFiles.Pair pair = KeyFiles.generate(name);
            terminal.out().print(text(pair));
            return ExitCode.CLEAN;
        } catch (IOException e) {
            return PackageOutcome.unusable(terminal, e);
        }
    }

    private static String text(KeyFiles.Pair pair) {
        return pair.privateKey() + ": keep it to yourself\n"
                + pair.publicKey()
                + ": for those who run Dify; its plugin daemon takes packages signed with the other one if it has\n"
                + "  THIRD_PARTY_SIGNATURE_VERIFICATION_ENABLED=true\n"
                + "  THIRD_PARTY_SIGNATURE_VERIFICATION_PUBLIC_KEYS=/where/the/daemon/sees/it/"
                + pair.publicKey().getFileName()
                + "\n";
    }
}
