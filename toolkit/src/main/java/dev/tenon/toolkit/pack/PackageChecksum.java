package dev.tenon.toolkit.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The checksum by which the daemon knows a package, whatever its archive looks like: SHA-256 over the digests of path and content
 * of each file, in the order of the paths' bytes.
 */
final class PackageChecksum {

    private final Map<String, byte[]> digests = new TreeMap<>(PathOrder.BY_BYTES);

    private PackageChecksum() {}

    /** Returns the checksum of some files in 64 hexadecimal digits. */
    static String of(List<PackageFile> files) throws IOException {
        PackageChecksum sum = new PackageChecksum();
        for (PackageFile file : files) {
            sum.add(file.name(), file.read());
        }
        return sum.hex();
    }

    /** Adds a file. Of two files with one name the daemon reads the first for both; here only the first counts. */
    private void add(String name, byte[] content) {
        digests.putIfAbsent(name, Sha256.of(content));
    }

    private String hex() {
        MessageDigest sum = Sha256.digest();
        digests.forEach((name, digest) -> {
            sum.update(Sha256.of(name.getBytes(StandardCharsets.UTF_8)));
            sum.update(digest);
        });
        return HexFormat.of().formatHex(sum.digest());
    }
}
