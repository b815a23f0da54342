package dev.tenon.toolkit.sign;

import dev.tenon.toolkit.pack.PackageFile;
import dev.tenon.toolkit.pack.PackageWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes archives in which a name may occur twice, which the JDK's writer refuses. */
final class ArchiveWithDuplicates {

    private ArchiveWithDuplicates() {}

    static void write(List<PackageFile> files, String comment, Path target) throws IOException {
        List<PackageFile> distinct = new ArrayList<>();
        Set<String> names = new HashSet<>();
        String standIn = "";
        String twice = "";
        for (PackageFile file : files) {
            if (names.add(file.name())) {
                distinct.add(file);
            } else {
                twice = file.name();
                standIn = "#".repeat(twice.length());
                distinct.add(PackageFile.of(standIn, file.read()));
            }
        }
        PackageWriter.write(distinct, comment, target);
        String bytes = Files.readString(target, StandardCharsets.ISO_8859_1);
        Files.writeString(target, bytes.replace(standIn, twice), StandardCharsets.ISO_8859_1);
    }
}
