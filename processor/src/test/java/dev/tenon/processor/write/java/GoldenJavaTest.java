package dev.tenon.processor.write.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import dev.tenon.processor.GoldenFiles;
import dev.tenon.processor.model.PluginModel;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What generated code looks like. The goldens are read by people; they are reviewed like code. */
final class GoldenJavaTest {

    private static final JavaSourcesOptions PLAIN = new JavaSourcesOptions(false, true, false);

    @Test
    void onePackage() throws IOException {
        GoldenFiles.check("GoldenJavaTest/xinference", files(XinferencePlugin.model()));
    }

    @Test
    void manyPackages() throws IOException {
        GoldenFiles.check("GoldenJavaTest/gateway", files(GatewayPlugin.model()));
    }

    @Test
    void noPackage() throws IOException {
        GoldenFiles.check("GoldenJavaTest/tiny", files(TinyPlugin.model()));
    }

    @Test
    void sameModelSameText() {
        assertThat(text(PLAIN)).isEqualTo(text(PLAIN));
    }

    @Test
    void mentionsOnlyWhatIsVisible() {
        assertThat(text(new JavaSourcesOptions(false, false, false))).noneMatch(text -> text.contains("jspecify"));
        assertThat(text(new JavaSourcesOptions(false, true, false)))
                .allMatch(text -> text.contains("\n@NullMarked\n"))
                .noneMatch(text -> text.contains("@Generated"));
        assertThat(text(new JavaSourcesOptions(true, false, false)))
                .allMatch(text -> text.contains("\n@Generated(\"dev.tenon.processor.TenonProcessor\")\n"));
    }

    @Test
    void linesAreShort() {
        assertThat(text(PLAIN)).allSatisfy(text -> assertThat(text.lines()).allMatch(line -> line.length() <= 110));
    }

    private static List<String> text(JavaSourcesOptions options) {
        return JavaSources.of(GatewayPlugin.model(), options).stream()
                .map(JavaFile::toString)
                .toList();
    }

    private static Map<String, String> files(PluginModel model) {
        return JavaSources.of(model, PLAIN).stream()
                .collect(Collectors.toMap(file -> file.typeSpec().name() + ".java", JavaFile::toString));
    }
}
