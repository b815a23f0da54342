package dev.tenon.toolkit.module;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of Tenon that this is, which the build notes. */
public final class TenonVersion {

    private TenonVersion() {}

    /** Returns it. */
    public static String get() {
        Properties properties = new Properties();
        try (InputStream in = TenonVersion.class.getResourceAsStream("tenon.properties")) {
            properties.load(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(properties.getProperty("version"));
    }
}
