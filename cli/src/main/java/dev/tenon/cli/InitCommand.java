package dev.tenon.cli;

import dev.tenon.declaration.Severity;
import dev.tenon.declaration.Violation;
import dev.tenon.toolkit.starter.StarterNames;
import dev.tenon.toolkit.starter.StarterProject;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tenon init}: makes a project to begin with. */
@Command(
        name = "init",
        description =
                "Writes a Maven project with a provider, a language model on a server that speaks OpenAI's HTTP API,"
                        + " and a test.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  the project was written",
            "  2  wrong arguments, or a folder that cannot be written: nothing was"
        })
final class InitCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "AUTHOR/NAME",
            description = "Who publishes the plugin, and its name, which is the provider's, too: acme/gateway.")
    private String plugin = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The project's folder. It must not exist, or be empty. Unset: NAME.")
    private @Nullable Path output;

    @Option(
            names = "--package",
            paramLabel = "PACKAGE",
            description = "The package of the Java types and the group of the project. Unset: made of AUTHOR and NAME.")
    private @Nullable String packageName;

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int slash = plugin.indexOf('/');
        if (slash < 0) {
            return unusable("'" + plugin + "' names no author; write AUTHOR/NAME, such as acme/gateway");
        }
        if (packageName != null && !StarterNames.isPackageName(packageName)) {
            return unusable("'" + packageName + "' is not a package name, such as com.acme.gateway");
        }
        StarterNames names = StarterNames.of(plugin.substring(0, slash), plugin.substring(slash + 1), packageName);
        List<Violation> violations = names.violations();
        violations.forEach(this::print);
        if (violations.stream().anyMatch(each -> each.severity() == Severity.ERROR)) {
            return ExitCode.UNUSABLE;
        }
        return write(names, output == null ? Path.of(names.name()) : output);
    }

    private int write(StarterNames names, Path folder) {
        try {
            new StarterProject(names).write(folder);
        } catch (DirectoryNotEmptyException e) {
            return unusable(folder + ": there is something already; name a folder that does not exist by --output");
        } catch (IOException e) {
            return unusable(folder + ": cannot be written: " + e);
        }
        terminal.out().println("Written to " + folder + "; mvn package there makes a package for Dify");
        return ExitCode.CLEAN;
    }

    private void print(Violation violation) {
        String severity = violation.severity().name().toLowerCase(Locale.ROOT);
        terminal.err()
                .println("tenon: " + severity + ": " + violation.message() + " ["
                        + violation.rule().code() + " " + violation.rule().ruleName() + "]");
    }

    private int unusable(String text) {
        terminal.err().println("tenon: " + text);
        return ExitCode.UNUSABLE;
    }
}
