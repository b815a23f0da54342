package dev.tenon.toolkit.sign;

import dev.tenon.toolkit.pack.PackageFile;
import dev.tenon.toolkit.pack.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What is signed: the SHA-256 of each content in the order of the archive, then the time of signing in decimal seconds. Names of
 * files are not part of it.
 */
final class SignedMessage {

    private SignedMessage() {}

    /** Returns the digests of the contents. */
    static List<byte[]> digests(List<PackageFile> files) throws IOException {
        List<byte[]> digests = new ArrayList<>();
        for (PackageFile file : files) {
            digests.add(Sha256.of(file.read()));
        }
        return digests;
    }

    /** Returns the message. */
    static byte[] of(List<byte[]> digests, long time) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        digests.forEach(message::writeBytes);
        message.writeBytes(String.valueOf(time).getBytes(StandardCharsets.US_ASCII));
        return message.toByteArray();
    }
}
