package dev.tenon.cli;

import dev.tenon.declaration.Purpose;
import dev.tenon.declaration.folder.FolderRules;
import dev.tenon.declaration.folder.FolderVerdict;
import dev.tenon.toolkit.check.CheckReport;
import dev.tenon.toolkit.check.Finding;
import dev.tenon.toolkit.check.FindingText;
import dev.tenon.toolkit.files.PluginFolder;
import dev.tenon.toolkit.files.UnreadableFolderException;
import dev.tenon.toolkit.importer.ImportedModule;
import dev.tenon.toolkit.importer.PluginImport;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tenon import}: makes a Maven module of an existing plugin. */
@Command(
        name = "import",
        description = "Writes a Maven module with annotated Java that declares what a plugin's YAML declares.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  the module was written; IMPORT.md in it tells what is not as it was",
            "  1  the plugin cannot be read: nothing was written",
            "  2  wrong arguments, or a folder that cannot be read or written"
        })
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The plugin's folder, with a manifest.yaml.")
    private Path folder = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "The module's folder. It must not exist, or be empty.")
    private Path output = Path.of("");

    @Option(
            names = "--package",
            paramLabel = "PACKAGE",
            description = "The package of the Java types. Unset: made of the author and the provider.")
    private @Nullable String packageName;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (packageName != null && !PluginImport.isPackageName(packageName)) {
            return unusable("'" + packageName + "' is not a package name, such as com.acme.gateway");
        }
        try {
            PluginFolder files = PluginFolder.open(folder);
            FolderVerdict verdict = FolderRules.check(files);
            Optional<ImportedModule> module = PluginImport.of(files, verdict, packageName);
            if (module.isEmpty()) {
                CheckReport.of(folder, verdict.violations(), Purpose.ALL)
                        .findings()
                        .forEach(this::print);
                return ExitCode.ERRORS;
            }
            module.get().write(folder, output);
            terminal.out().print(module.get().report().text());
            terminal.out().println("\nWritten to " + output);
            return ExitCode.CLEAN;
        } catch (UnreadableFolderException e) {
            return unusable(e.folder() + ": " + e.reason());
        } catch (DirectoryNotEmptyException e) {
            return unusable(output + ": there is something already; name a folder that does not exist");
        } catch (IOException e) {
            return unusable(output + ": cannot be written: " + e);
        }
    }

    private int unusable(String text) {
        terminal.err().println("tenon: " + text);
        return ExitCode.UNUSABLE;
    }

    private void print(Finding finding) {
        terminal.err().println(FindingText.line(folder, finding));
    }
}
