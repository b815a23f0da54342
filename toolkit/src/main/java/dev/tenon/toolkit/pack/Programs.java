package dev.tenon.toolkit.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Tells programs from other files by their first bytes. */
final class Programs {

    private static final int HEAD = 4;

    /** Linux, macOS on 64 bits in both byte orders, scripts. */
    private static final List<byte[]> MAGIC = List.of(
            new byte[] {0x7f, 'E', 'L', 'F'},
            new byte[] {(byte) 0xcf, (byte) 0xfa, (byte) 0xed, (byte) 0xfe},
            new byte[] {(byte) 0xfe, (byte) 0xed, (byte) 0xfa, (byte) 0xcf},
            new byte[] {'#', '!'});

    /** Libraries and Python sources, which are loaded and not executed. */
    private static final Pattern LOADED = Pattern.compile(".*\\.(so(\\.[0-9]+)*|dylib|jnilib|py)");

    private Programs() {}

    static boolean isProgram(String name, byte[] content) {
        return MAGIC.stream()
                        .anyMatch(magic -> content.length >= magic.length
                                && Arrays.equals(magic, 0, magic.length, content, 0, magic.length))
                && !LOADED.matcher(name).matches();
    }

    static boolean isProgram(String name, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return isProgram(name, in.readNBytes(HEAD));
        }
    }
}
