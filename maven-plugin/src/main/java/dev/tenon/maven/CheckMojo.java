package dev.tenon.maven;

import dev.tenon.toolkit.pack.JavaPlugin;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks the declarations in the class output by every rule, as {@code package} does, but before there is a jar. What the compiler
 * has generated is right; this is for modules whose declarations are written by hand, or put together from several.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class CheckMojo extends AbstractMojo {

    /** The folder with {@code manifest.yaml}. */
    @Parameter(defaultValue = "${project.build.outputDirectory}", required = true)
    File classesDirectory;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            Reports.log(JavaPlugin.check(classesDirectory.toPath()), getLog());
        } catch (IOException e) {
            throw new MojoExecutionException("cannot check " + classesDirectory + ": " + e.getMessage(), e);
        }
    }
}
