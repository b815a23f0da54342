package dev.tenon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import picocli.CommandLine.IVersionProvider;

/** Answers {@code --version}. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        try (InputStream version = Version.class.getResourceAsStream("version.txt")) {
            if (version == null) {
                throw new FileNotFoundException("version.txt");
            }
            return new String[] {
                "tenon " + new String(version.readAllBytes(), UTF_8).strip() + " (Java " + Runtime.version() + ")"
            };
        }
    }
}
