package dev.tenon.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.toolkit.starter.StarterNames;
import dev.tenon.toolkit.starter.StarterProject;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The projects that the build has made of the archetype, one of which it has also built. */
final class GeneratedProjectsIT {

    private static final Path PROJECTS = Path.of("target/test-classes/projects");

    @Test
    void theProjectIsTheOneThatTenonInitWrites() throws IOException {
        assertThat(files(PROJECTS.resolve("gateway/project/gateway")))
                .containsExactlyEntriesOf(new StarterProject(StarterNames.of("acme", "gateway", null)).texts());
    }

    @Test
    void namesAreMadeOfTheArtifactInTheSameWay() throws IOException {
        assertThat(files(PROJECTS.resolve("names/project/house-gateway_2")))
                .containsExactlyEntriesOf(
                        new StarterProject(StarterNames.of("acme", "house-gateway_2", "com.acme")).texts());
    }

    @Test
    void itsPackageIsOneForDify() throws IOException {
        Path file = PROJECTS.resolve("gateway/project/gateway/target/gateway-0.1.0.difypkg");
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            assertThat(zip.getPath("manifest.yaml")).content().contains("author: acme\n", "name: gateway\n");
            assertThat(zip.getPath("_assets/icon.svg")).exists();
            assertThat(zip.getPath("main.py")).exists();
        }
    }

    /** Without what building it has left there. */
    private static Map<String, String> files(Path project) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(project)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                String path = project.relativize(each).toString().replace('\\', '/');
                if (!path.startsWith("target/") && !path.equals("build.log")) {
                    files.put(path, Files.readString(each));
                }
            }
        }
        return files;
    }
}
