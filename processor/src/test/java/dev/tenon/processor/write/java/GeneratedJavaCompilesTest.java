package dev.tenon.processor.write.java;

import com.palantir.javapoet.JavaFile;
import dev.tenon.processor.model.PluginModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code passes every lint of javac in any kind of user's module. */
final class GeneratedJavaCompilesTest {

    private static final JavaSourcesOptions FULL = new JavaSourcesOptions(true, true, false);
    private static final JavaSourcesOptions BARE = new JavaSourcesOptions(false, false, false);

    @TempDir
    Path folder;

    @Test
    void onClassPath() throws IOException {
        xinference(FULL).onClassPath(true);
    }

    @Test
    void acrossPackages() throws IOException {
        gateway(FULL).onClassPath(true);
    }

    @Test
    void withoutPackage() throws IOException {
        UserModule.of(folder, "tiny", files(TinyPlugin.model(), FULL)).onClassPath(true);
    }

    @Test
    void withoutJspecify() throws IOException {
        gateway(BARE).onClassPath(false);
    }

    @Test
    void inModule() throws IOException {
        xinference(new JavaSourcesOptions(false, true, false))
                .add("module-info.java", "module com.acme.xinference { requires dev.tenon.runtime; }")
                .onModulePath();
    }

    @Test
    void inModuleThatKeepsItsApi() throws IOException {
        String module = """
                module com.acme.gateway {
                    requires dev.tenon.runtime;
                    requires java.compiler;
                }
                """;
        gateway(FULL).add("module-info.java", module).onModulePath();
    }

    @Test
    void inModuleThatExportsItsApi() throws IOException {
        String module = """
                module com.acme.gateway {
                    requires transitive dev.tenon.runtime;
                    exports com.acme.gateway;
                    exports com.acme.gateway.model;
                    exports com.acme.gateway.setting;
                }
                """;
        gateway(new JavaSourcesOptions(false, true, false))
                .add("module-info.java", module)
                .onModulePath();
    }

    private UserModule xinference(JavaSourcesOptions options) throws IOException {
        return UserModule.of(folder, "xinference", files(XinferencePlugin.model(), options));
    }

    private UserModule gateway(JavaSourcesOptions options) throws IOException {
        return UserModule.of(folder, "gateway", files(GatewayPlugin.model(), options));
    }

    private static List<JavaFile> files(PluginModel model, JavaSourcesOptions options) {
        return JavaSources.of(model, options);
    }
}
