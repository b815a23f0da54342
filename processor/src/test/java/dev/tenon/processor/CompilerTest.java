package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** What tests of findings share: the whole list of diagnostics is compared with the marks in the sources. */
abstract class CompilerTest {

    @TempDir
    Path folder;

    TestCompiler compiler() {
        return new TestCompiler(folder);
    }

    /** Compiles and expects exactly the findings that are marked, at their marks. */
    TestCompiler.Result check(Fixture fixture) {
        TestCompiler.Result result = compiler().compile(fixture);
        assertThat(result.found()).as("%s", result.messages()).isEqualTo(result.expectedSorted());
        return result;
    }

    /** Compiles and expects exactly the findings that are marked, with these texts. */
    void check(Fixture fixture, String... messages) {
        assertThat(check(fixture).messages()).containsExactlyInAnyOrder(messages);
    }
}
