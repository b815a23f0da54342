package dev.tenon.declaration.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "models/llm/*.yaml, models/llm/a.yaml, true, true",
        "models/llm/*.yaml, models/llm/x/a.yaml, false, false",
        "models/llm/*.yaml, models/llm/.a.yaml, true, true",
        "models/llm/*.YAML, models/llm/a.yaml, false, false",
        "models/**/*.yaml, models/llm/a.yaml, true, true",
        "models/**/*.yaml, models/a.yaml, false, true",
        "models/**/*.yaml, models/llm/x/a.yaml, false, true",
        "./models/*.yaml, models/a.yaml, false, true",
        "m?dels/[k-m]lm/a.yaml, models/llm/a.yaml, true, true",
        "models/[^x]*, models/a, true, false",
        "models/[!x]*, models/a, false, true",
        "models/[!x]*, models/x, true, false",
        "'models\\a', modelsa, true, false",
        "'models\\a', 'models\\a', false, true",
        "models/[]a], models/a, , true",
        "models/[a, 'models/[a', , true",
        "models/[z-a], models/a, false, false",
        "models/模型-*.yaml, models/模型-😀.yaml, true, true",
        "/models/a, models/a, false, ",
        "models/a**.yaml, models/a.yaml, true, ",
        "models/*a*b.yaml, models/a-ab.yaml, true, true",
        "models/*a*b, models/a/b, false, false",
        "*/[^x]*, models/a/b, false, false",
        "models[^x]*, models/a, true, false",
        "**/**/*, models/llm/a, true, true",
        "models/llm/a/**, models/llm/a, false, false",
        "models/**, models/llm/a, false, false",
        "'', models, false, "
    })
    void matches(String pattern, String path, Boolean daemon, Boolean sdk) {
        assertThat(Glob.compile(pattern).map(each -> each.matches(path)).orElse(null))
                .isEqualTo(daemon);
        assertThat(SdkGlob.compile(pattern).map(each -> each.matches(path)).orElse(null))
                .isEqualTo(sdk);
    }

    @ParameterizedTest
    @CsvSource({
        "models/*, models/llm, true",
        "models/llm/*.yaml, models/llm, false",
        "models/llm/*.yaml, models/llm/x.yaml, true",
        "models/llm/**, models/llm, true",
        "models/llm/**, models/llm/a/b, true",
        "models/llm/**, models, false",
        "models/**/a, models, false"
    })
    void theSdkTakesFoldersForFiles(String pattern, String folder, boolean matches) {
        assertThat(SdkGlob.compile(pattern).map(each -> each.matchesFolder(folder)))
                .hasValue(matches);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[a", "[]", "[]a]", "[-a]", "[a-]", "[^", "[^]", "a\\", "[\\"})
    void theDaemonFailsOn(String pattern) {
        assertThat(Glob.compile(pattern)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a", "*", "?", "[a-b]", "**/", "*/", "a/", "a", "[!b]*", "\\a"})
    void timeDoesNotExplodeWithThePattern(String part) {
        String pattern = "models/" + part.repeat(50_000) + "b";
        String path = "models/" + "a".repeat(255) + "/" + "a/".repeat(1_000) + "c";

        assertThat(Glob.compile(pattern).map(each -> each.matches(path))).hasValue(false);
        assertThat(SdkGlob.compile(pattern).map(each -> each.matches(path))).isNotEqualTo(Optional.of(true));
    }
}
