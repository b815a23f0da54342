package dev.tenon.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EnvFileTest {

    @TempDir
    private Path folder;

    @Test
    void suppliesWhatTheEnvironmentLacks() throws Exception {
        Path file = Files.writeString(folder.resolve(".env"), """
                # how to attach
                INSTALL_METHOD=remote
                export REMOTE_INSTALL_URL = localhost:5003   # where
                REMOTE_INSTALL_KEY="a # b"
                SINGLE='c "d"'
                HASH=e#f

                EMPTY=
                SET=file
                """);

        assertThat(EnvFile.complete(Map.of("SET", "environment", "OTHER", "kept"), file))
                .isEqualTo(Map.of(
                        "INSTALL_METHOD", "remote",
                        "REMOTE_INSTALL_URL", "localhost:5003",
                        "REMOTE_INSTALL_KEY", "a # b",
                        "SINGLE", "c \"d\"",
                        "HASH", "e#f",
                        "EMPTY", "",
                        "SET", "environment",
                        "OTHER", "kept"));
    }

    @Test
    void noFileChangesNothing() throws Exception {
        assertThat(EnvFile.complete(Map.of("A", "b"), folder.resolve(".env"))).isEqualTo(Map.of("A", "b"));
    }

    @Test
    void namesTheLineThatIsWrongWithoutShowingIt() throws Exception {
        Path file = Files.writeString(folder.resolve(".env"), "A=b\nsecret text\n");

        assertThatThrownBy(() -> EnvFile.complete(Map.of(), file))
                .isInstanceOf(StartException.class)
                .hasMessageContaining(".env:2: expected KEY=value")
                .hasMessageNotContaining("secret");
    }
}
