package dev.tenon.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal {@code debug} with a main class that ends by itself; what attaches to a daemon, the toolkit's tests see. */
final class DebugMojoTest {

    private static final Path PLUGIN = Path.of("../toolkit/src/test/resources/plugin");

    @TempDir
    private Path folder;

    private final List<String> lines = new ArrayList<>();
    private final DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
    private final Properties properties = request.getUserProperties();
    private final DebugMojo debug = new DebugMojo();

    @BeforeEach
    @SuppressWarnings("deprecation") // Maven has no other way to a session without a container
    void configure() {
        debug.session = new MavenSession(null, null, request, new DefaultMavenExecutionResult());
        debug.project = project();
        debug.url = "dify.example.org:5003";
        debug.mainClass = Debugged.class.getName();
        debug.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                lines.add(line.toString());
            }
        });
    }

    /** A module whose class output has declarations, and whose library has the main class. */
    private MavenProject project() {
        DefaultArtifactHandler jar = new DefaultArtifactHandler("jar");
        jar.setAddedToClasspath(true);
        Artifact library = new DefaultArtifact("acme", "library", "1", Artifact.SCOPE_RUNTIME, "jar", null, jar);
        library.setFile(new File("target/test-classes").getAbsoluteFile());
        Build build = new Build();
        build.setOutputDirectory(PLUGIN.toAbsolutePath().normalize().toString());
        MavenProject project = new MavenProject();
        project.setFile(folder.resolve("pom.xml").toFile());
        project.setBuild(build);
        project.setArtifacts(Set.of(library));
        return project;
    }

    @Test
    void theMainClassRunsInTheModuleWithAddressAndKeyUntilItEnds() throws Exception {
        properties.setProperty("dify.key", Debugged.RIGHT_KEY);

        debug.execute();

        assertThat(lines)
                .hasSize(3)
                .contains("url dify.example.org:5003, key ***", "in " + folder.toRealPath())
                .first()
                .asString()
                .startsWith("starting " + Debugged.class.getName());
    }

    @Test
    void aRefusedPluginFailsTheBuildInWordsOfTheBuild() {
        properties.setProperty("dify.key", "wrong");

        assertThatThrownBy(debug::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("the plugin ended with status 1: refused: set -Ddify.key");
        assertThat(lines).noneMatch(line -> line.contains("wrong"));
    }

    @Test
    void withoutAKeyNothingIsStarted() {
        properties.setProperty("dify.key", "");

        assertThatThrownBy(debug::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("the key in -Ddify.key is empty");
        assertThat(lines).isEmpty();
    }

    @Test
    void declarationsThatDifyWouldRefuseFailTheBuild() throws Exception {
        properties.setProperty("dify.key", Debugged.RIGHT_KEY);
        debug.project
                .getBuild()
                .setOutputDirectory(
                        Files.createDirectory(folder.resolve("classes")).toString());

        assertThatThrownBy(debug::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Dify would refuse " + folder.resolve("classes") + ": 1 error");
        assertThat(lines).isEmpty();
    }
}
