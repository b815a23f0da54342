package dev.tenon.toolkit.sign;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.zip.ZipEntry.DEFLATED;
import static java.util.zip.ZipEntry.STORED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.toolkit.pack.PackageFile;
import dev.tenon.toolkit.pack.PluginPackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** One plugin in many forms of archives: the daemon reads the same in each, or nothing. Forms that no Java tool can write are left out. */
@Tag("conformance")
class ArchiveFormsConformanceTest {

    private static final String REFUSED = "refused";

    /** So many of the forms are written here at least. */
    private static final int MOST = 15;

    static Stream<Map<String, Object>> forms() throws IOException {
        Map<String, List<Map<String, Object>>> forms =
                new Yaml().load(Files.readString(folder().resolve("zip_forms.json")));
        List<Map<String, Object>> written = new ArrayList<>();
        for (Map<String, Object> form : forms.getOrDefault("forms", List.of())) {
            if (!inForm(String.valueOf(form.get("form"))).isEmpty()) {
                written.add(form);
            }
        }
        assertThat(written).hasSizeGreaterThan(MOST);
        return written.stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void packageIsReadAsDifyReadsIt(Map<String, Object> expected, @TempDir Path temporary) throws IOException {
        String bytes = inForm(String.valueOf(expected.get("form")));
        Path file = Files.writeString(temporary.resolve("p.difypkg"), bytes, ISO_8859_1);
        String said = String.valueOf(expected.get("checksum_text"));

        assertThat(checksum(file)).isEqualTo(said.startsWith("ERROR") ? REFUSED : said.replaceFirst(".*=", ""));
    }

    private static String checksum(Path file) throws IOException {
        try {
            PluginPackage read = PluginPackage.read(file);
            return Obstacles.of(read).isEmpty() ? read.checksum() : REFUSED;
        } catch (ZipException e) {
            return REFUSED;
        }
    }

    /** Returns the plugin's archive in a form, a character for each byte; empty if the form is not written here. */
    private static String inForm(String form) throws IOException {
        List<PackageFile> files = new ArrayList<>(
                PluginPackage.read(folder().resolve("unsigned.difypkg")).files());
        return switch (form) {
            case "plain" -> archive(files, "", DEFLATED);
            case "stored" -> archive(files, "", STORED);
            case "comment_long" -> archive(files, "c".repeat(10_000), DEFLATED);
            case "preamble" -> "#!/bin/sh\n" + archive(files, "", DEFLATED);
            case "trailing_bytes" -> archive(files, "", DEFLATED) + "\0\0\0\0";
            case "reversed_order" -> {
                Collections.reverse(files);
                yield archive(files, "", DEFLATED);
            }
            case "empty_archive" -> archive(List.of(), "", DEFLATED);
            case "crc_wrong" -> archive(files, "", STORED).replace("created_at:", "created_ut:");
            case "bzip2" -> archive(files, "", STORED).replace("\n\0\0\b\0\0", "\n\0\0\b\f\0");
            case "manifest_upper" -> archive(files, "", DEFLATED).replace("manifest.yaml", "MANIFEST.YAML");
            case "manifest_yml" -> archive(files, "", DEFLATED).replace("manifest.yaml", "manifest12yml");
            case "wrapped" -> archive(files, "", DEFLATED).replace("manifest.yaml", "plugin12/yaml");
            case "jar_tool" -> archive(with("_assets/", files), "", DEFLATED);
            case "backslash" -> archive(with("a\\x.txt", files), "", DEFLATED);
            case "dotdot" -> archive(with("../x.txt", files), "", DEFLATED);
            case "leading_slash" -> archive(with("/x.txt", files), "", DEFLATED);
            default -> "";
        };
    }

    private static List<PackageFile> with(String name, List<PackageFile> files) {
        files.add(PackageFile.of(name, ""));
        return files;
    }

    private static String archive(List<PackageFile> files, String comment, int method) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment(comment);
            for (PackageFile file : files) {
                CRC32 crc = new CRC32();
                crc.update(file.read());
                ZipEntry entry = new ZipEntry(file.name());
                entry.setMethod(method);
                entry.setSize(file.size());
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(file.read());
                zip.closeEntry();
            }
        }
        return bytes.toString(ISO_8859_1);
    }

    private static Path folder() {
        return Path.of(System.getProperty("conformance.dir"), "golden", "packages");
    }
}
