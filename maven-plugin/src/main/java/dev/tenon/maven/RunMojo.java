package dev.tenon.maven;

import dev.tenon.toolkit.pack.PackageRun;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks the package as Dify's daemon does and starts it as the daemon does, with the terminal in the daemon's place: what is typed
 * is read as a request, what the plugin answers is printed. Ends with the input (Ctrl-D).
 */
@Mojo(name = "run", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class RunMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    File buildDirectory;

    /** The package; otherwise the only one in the build's folder. */
    @Parameter(property = "tenon.package")
    @Nullable
    File packageFile;

    /** The Python in which the plugin is started; it needs no packages. */
    @Parameter(property = "tenon.python", defaultValue = "python3")
    String python;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Path file = BuiltPackage.find(packageFile, buildDirectory);
        try {
            int status = PackageRun.run(file, buildDirectory.toPath().resolve("tenon-run"), python);
            if (status != 0) {
                throw new MojoFailureException("the plugin ended with status " + status);
            }
        } catch (IOException e) {
            throw new MojoExecutionException("cannot run " + file + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
