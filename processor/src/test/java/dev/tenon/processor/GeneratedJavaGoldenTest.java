package dev.tenon.processor;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The Java that annotated classes become, one file of each kind. */
class GeneratedJavaGoldenTest extends CompilerTest {

    @Test
    void everything() throws IOException {
        Map<String, String> sources = new TreeMap<>(check(Fixtures.everything()).outputs());
        sources.keySet().removeIf(path -> !path.endsWith(".java"));

        GoldenFiles.check("GeneratedJavaGoldenTest/everything", sources);
    }
}
