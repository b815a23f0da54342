package dev.tenon.benchmark.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All projects compile, providers of any size, too, and what is generated for them grows no faster than they do. */
final class WorkloadTest {

    private static final long LIMIT = 4096;

    @TempDir
    Path work;

    @ParameterizedTest
    @ValueSource(ints = {500, 1000})
    void manyModelsInOneEnum(int models) throws Exception {
        assertThat(bytesPerType("tenon-models", models)).isLessThan(LIMIT);
    }

    @Test
    void manyEnums() throws Exception {
        assertThat(bytesPerType("tenon-enums", 1000)).isLessThan(LIMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"record-builder", "picocli", "mapstruct"})
    void peersCompile(String peer) throws Exception {
        Project project = Project.write(workload(peer), 2, work);
        Compilation.run(project, true);
        assertThat(project.generatedBytes() > 0).isEqualTo(!peer.equals("picocli"));
        assertThat(project.folder().resolve("out/bench")).isNotEmptyDirectory();
    }

    private long bytesPerType(String name, int types) throws Exception {
        Project project = Project.write(workload(name), types, work);
        Compilation.run(project, true);
        return project.generatedBytes() / types;
    }

    private static Workload workload(String name) {
        return Workload.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
