package dev.tenon.maven;

import dev.tenon.toolkit.check.CheckReport;
import dev.tenon.toolkit.debug.DebugException;
import dev.tenon.toolkit.debug.DebugKey;
import dev.tenon.toolkit.debug.DebugOutput;
import dev.tenon.toolkit.debug.DebugSession;
import dev.tenon.toolkit.debug.DebugSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the module and attaches it to a running Dify; when its classes change, it is attached again. The key is {@code -Ddify.key} or
 * the variable {@code DIFY_DEBUG_KEY} of the environment. Ends with Ctrl-C.
 */
@Mojo(name = "debug", requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class DebugMojo extends AbstractMojo {

    private static final String KEY = "dify.key";

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    /** Asked for the key, which is no parameter itself because Maven logs those. */
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    /** The debugging address that Dify's plugin page shows. */
    @Parameter(property = "dify.url", defaultValue = "localhost:5003")
    String url;

    /** The class to start, if the module has several plugins or none that was generated. */
    @Parameter(property = "tenon.mainClass")
    @Nullable
    String mainClass;

    /** The port on this machine where a Java debugger can attach to the plugin; otherwise none can. */
    @Parameter(property = "tenon.jdwp")
    @Nullable
    Integer jdwpPort;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            String given = session.getUserProperties().getProperty(KEY);
            DebugKey key = DebugKey.of(given, "-D" + KEY, System.getenv());
            new DebugSession(settings(key), new LogOutput(getLog())).run();
        } catch (DebugException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException | DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("cannot debug the plugin: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private DebugSettings settings(DebugKey key) throws DependencyResolutionRequiredException {
        String classes = project.getBuild().getOutputDirectory();
        List<String> others = project.getRuntimeClasspathElements().stream()
                .filter(element -> !element.equals(classes))
                .toList();
        return new DebugSettings(
                Path.of(classes),
                others,
                project.getBasedir().toPath(),
                url,
                key,
                Optional.ofNullable(mainClass),
                jdwpPort == null ? OptionalInt.empty() : OptionalInt.of(jdwpPort));
    }

    private record LogOutput(Log log) implements DebugOutput {

        @Override
        public void line(String line) {
            log.info(line);
        }

        @Override
        public void report(CheckReport report) {
            Reports.logFindings(report, log);
        }
    }
}
