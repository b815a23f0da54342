package dev.tenon.toolkit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackageChecksumTest {

    private static final PackageFile A = PackageFile.of("a.txt", "1\n");
    private static final PackageFile B = PackageFile.of("dir/b.txt", "2\n");

    @Test
    void isThatOfTheDaemon() throws IOException {
        assertThat(PackageChecksum.of(List.of(A)))
                .isEqualTo("424fc6ea6cde0ca245cf4d2394ca5d07cf45f2901a2ae8724e113aaf53a98381");
        assertThat(PackageChecksum.of(List.of(A, B)))
                .isEqualTo("f81ad1e81faa9d74f21994b4d73f4e60dcf30e2754630c0f8579887d40fa01ca");
    }

    @Test
    void sortsByBytesWhateverTheOrder() throws IOException {
        PackageFile upper = PackageFile.of("A.txt", "");
        PackageFile dotted = PackageFile.of("dir.txt", new byte[] {0, (byte) 0xff});
        PackageFile chinese = PackageFile.of("模型.txt", "é");

        assertThat(PackageChecksum.of(List.of(chinese, dotted, B, A, upper)))
                .isEqualTo("7a4bb02c024f2ce3345c3b47a232899ed3b3819119a4f2348b98a30658282be5");
    }
}
