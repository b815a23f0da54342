package dev.tenon.toolkit.sign;

import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** An RSASSA-PKCS1-v1_5 signature with SHA-256, opened instead of compared: so one can tell another key from another message. */
final class RsaSignature {

    /** DigestInfo of SHA-256 up to the digest (RFC 8017, section 9.2, note 1). */
    private static final byte[] SHA256 = HexFormat.of().parseHex("3031300d060960864801650304020105000420");

    private static final int DIGEST = 32;

    private RsaSignature() {}

    /** Returns the digest that was signed; empty if the signature is not one of the key's owner. */
    static Optional<byte[]> digest(byte[] signature, RSAPublicKey key) {
        int length = (key.getModulus().bitLength() + 7) / 8;
        BigInteger number = new BigInteger(1, signature);
        if (signature.length != length || number.compareTo(key.getModulus()) >= 0) {
            return Optional.empty();
        }
        byte[] opened = number.modPow(key.getPublicExponent(), key.getModulus()).toByteArray();
        byte[] padded = new byte[length];
        System.arraycopy(
                opened,
                Math.max(0, opened.length - length),
                padded,
                Math.max(0, length - opened.length),
                Math.min(length, opened.length));
        byte[] digest = Arrays.copyOfRange(padded, length - DIGEST, length);
        return Arrays.equals(padded, padded(digest, length)) ? Optional.of(digest) : Optional.empty();
    }

    /** Returns EMSA-PKCS1-v1_5 of a digest: 00 01 ff … ff 00, then the digest with its description. */
    private static byte[] padded(byte[] digest, int length) {
        byte[] padded = new byte[length];
        int end = length - DIGEST - SHA256.length - 1;
        Arrays.fill(padded, 2, end, (byte) 0xff);
        padded[1] = 1;
        System.arraycopy(SHA256, 0, padded, end + 1, SHA256.length);
        System.arraycopy(digest, 0, padded, length - DIGEST, DIGEST);
        return padded;
    }
}
