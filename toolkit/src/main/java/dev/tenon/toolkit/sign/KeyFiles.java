package dev.tenon.toolkit.sign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/** RSA keys in the files that Dify reads: PKCS#1 in PEM, {@code NAME.private.pem} and {@code NAME.public.pem}. */
public final class KeyFiles {

    /** What Dify's command line makes. */
    private static final int BITS = 4096;

    private static final String PRIVATE = "RSA PRIVATE KEY";
    private static final String PUBLIC = "RSA PUBLIC KEY";

    private KeyFiles() {}

    /**
     * The files of a key pair.
     *
     * @param privateKey the one to keep, which only its owner may read
     * @param publicKey the one to give to Dify's administrators
     */
    public record Pair(Path privateKey, Path publicKey) {}

    /**
     * Makes a key pair of 4096 bits and writes it. No existing file is replaced: packages that were signed with a lost key cannot be
     * signed again as the same publisher.
     *
     * @param name the path of the files without {@code .private.pem}, {@code .public.pem}
     * @throws java.nio.file.FileAlreadyExistsException if one of the files exists
     * @throws IOException if they cannot be written
     */
    public static Pair generate(Path name) throws IOException {
        return write(name, newPair(BITS));
    }

    private static KeyPair newPair(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has RSA", e);
        }
    }

    private static Pair write(Path name, KeyPair keys) throws IOException {
        Pair pair = new Pair(withEnding(name, ".private.pem"), withEnding(name, ".public.pem"));
        if (Files.exists(pair.publicKey())) {
            throw new java.nio.file.FileAlreadyExistsException(pair.publicKey().toString());
        }
        create(pair.privateKey(), Pem.encode(Der.unwrapPrivate(keys.getPrivate().getEncoded()), PRIVATE), "rw-------");
        create(pair.publicKey(), Pem.encode(Der.unwrapPublic(keys.getPublic().getEncoded()), PUBLIC), "rw-r--r--");
        return pair;
    }

    private static Path withEnding(Path name, String ending) {
        return name.resolveSibling(name.getFileName() + ending);
    }

    private static void create(Path file, String text, String permissions) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
        Files.createFile(file, attributes);
        Files.writeString(file, text, StandardOpenOption.WRITE);
    }

    /**
     * Reads a private key.
     *
     * @throws IOException if the file cannot be read
     * @throws KeyFileException if Dify would not read it, or it is no private key
     */
    public static RSAPrivateKey readPrivate(Path file) throws IOException, KeyFileException {
        try {
            byte[] der = Der.wrapPrivate(Pem.decode(text(file), PRIVATE));
            return (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw new KeyFileException(file, problem(e), PRIVATE);
        }
    }

    /**
     * Reads a public key.
     *
     * @throws IOException if the file cannot be read
     * @throws KeyFileException if Dify would not read it, or it is no public key
     */
    public static RSAPublicKey readPublic(Path file) throws IOException, KeyFileException {
        try {
            byte[] der = Der.wrapPublic(Pem.decode(text(file), PUBLIC));
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw new KeyFileException(file, problem(e), PUBLIC);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static String problem(Exception e) {
        return e instanceof IllegalArgumentException ? String.valueOf(e.getMessage()) : "its block holds no RSA key";
    }
}
