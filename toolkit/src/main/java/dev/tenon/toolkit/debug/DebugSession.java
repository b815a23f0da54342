package dev.tenon.toolkit.debug;

import dev.tenon.declaration.Purpose;
import dev.tenon.declaration.Severity;
import dev.tenon.toolkit.check.CheckReport;
import dev.tenon.toolkit.pack.JavaPlugin;
import dev.tenon.toolkit.pack.PackagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;

/** Keeps the classes on disk attached to a running Dify: starts the plugin, and starts it again when they have changed. */
public final class DebugSession {

    /** How soon the end of the plugin is noticed. */
    private static final Duration GLANCE = Duration.ofMillis(200);

    private static final String UNCHANGED = "; the plugin stays as it was until the next change";
    private static final String GONE = "; it is started again after the next change";

    private final DebugSettings settings;
    private final DebugOutput output;

    /** Prepares a session; nothing is started yet. */
    public DebugSession(DebugSettings settings, DebugOutput output) {
        this.settings = settings;
        this.output = output;
    }

    /**
     * Runs until somebody ends the plugin or this process, or interrupts this thread; the plugin ends with it. What is refused, or
     * fails, after a change is the author's to change again, unless it is the address or the key.
     *
     * @throws DebugException if Dify refuses address or key; before any change also if it would refuse the declarations, refuses the
     *     plugin, or that ends by itself
     * @throws IOException if the classes cannot be read or watched, or no JVM can be started
     * @throws InterruptedException if the thread was interrupted
     */
    public void run() throws DebugException, IOException, InterruptedException {
        if (!Files.isDirectory(settings.classes())) {
            throw new DebugException(settings.classes() + " is no folder; compile the plugin first");
        }
        try (ClassChanges changes = ClassChanges.in(settings.classes())) {
            Optional<String> mainClass = Optional.of(checkedMainClass());
            for (boolean changed = false; mainClass.isPresent(); changed = true) {
                output.line("starting " + mainClass.get() + "; a change in " + settings.classes()
                        + " starts it again, Ctrl-C ends it");
                try (PluginJvm plugin = PluginJvm.start(settings, mainClass.get(), output)) {
                    mainClass = nextMainClass(plugin, changed, changes);
                }
            }
        }
    }

    /** Waits for a change that can be started, empty if somebody has ended the plugin. */
    private Optional<String> nextMainClass(PluginJvm plugin, boolean changed, ClassChanges changes)
            throws DebugException, IOException, InterruptedException {
        boolean explained = false;
        while (true) {
            boolean ended = !plugin.isAlive();
            String rest = ended ? GONE : UNCHANGED;
            if (changes.await(GLANCE)) {
                // Compilers delete what they are about to write: that is no mistake of the author's.
                if (!Files.exists(settings.classes().resolve("manifest.yaml"))) {
                    output.line("there is no manifest.yaml at the moment" + rest);
                    continue;
                }
                try {
                    return Optional.of(checkedMainClass());
                } catch (DebugException | IOException e) {
                    output.line(e.getMessage() + rest);
                }
            } else if (ended && !explained) {
                try {
                    plugin.explainEnd();
                    return Optional.empty();
                } catch (DebugException e) {
                    if (!changed || plugin.hasWrongSettings()) {
                        throw e;
                    }
                    output.line(e.getMessage() + rest);
                    explained = true;
                }
            }
        }
    }

    private String checkedMainClass() throws DebugException, IOException {
        CheckReport report = JavaPlugin.check(settings.classes(), Purpose.DEBUG);
        output.report(report);
        if (!report.isOk()) {
            int errors = report.count(Severity.ERROR);
            throw new DebugException(
                    "Dify would refuse " + settings.classes() + ": " + errors + (errors == 1 ? " error" : " errors"));
        }
        try {
            return settings.mainClass().isPresent()
                    ? settings.mainClass().get()
                    : JavaPlugin.mainClass(settings.classes());
        } catch (PackagingException e) {
            throw new DebugException(String.valueOf(e.getMessage()));
        }
    }
}
