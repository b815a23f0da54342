package dev.tenon.toolkit.sign;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Turns the keys that the JDK reads (PKCS#8 and X.509) into those that Dify reads (PKCS#1), and back: the former are the latter in
 * an envelope that names the algorithm.
 */
final class Der {

    /** SEQUENCE of the object identifier rsaEncryption, 1.2.840.113549.1.1.1, and NULL. */
    private static final byte[] RSA = {
        0x30, 0x0d, 0x06, 0x09, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00
    };

    private static final byte[] VERSION_0 = {0x02, 0x01, 0x00};
    private static final int SEQUENCE = 0x30;
    private static final int OCTET_STRING = 0x04;
    private static final int BIT_STRING = 0x03;

    private Der() {}

    static byte[] wrapPrivate(byte[] pkcs1) {
        return element(SEQUENCE, VERSION_0, RSA, element(OCTET_STRING, pkcs1));
    }

    static byte[] wrapPublic(byte[] pkcs1) {
        return element(SEQUENCE, RSA, element(BIT_STRING, new byte[] {0}, pkcs1));
    }

    static byte[] unwrapPrivate(byte[] pkcs8) {
        byte[] inner = Arrays.copyOfRange(pkcs8, headerLength(pkcs8) + VERSION_0.length + RSA.length, pkcs8.length);
        return Arrays.copyOfRange(inner, headerLength(inner), inner.length);
    }

    static byte[] unwrapPublic(byte[] x509) {
        byte[] inner = Arrays.copyOfRange(x509, headerLength(x509) + RSA.length, x509.length);
        return Arrays.copyOfRange(inner, headerLength(inner) + 1, inner.length);
    }

    /** Returns how many bytes tag and length of an element take. */
    private static int headerLength(byte[] der) {
        int length = der[1] & 0xff;
        return length < 0x80 ? 2 : 2 + (length & 0x7f);
    }

    private static byte[] element(int tag, byte[]... contents) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : contents) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream element = new ByteArrayOutputStream();
        element.write(tag);
        int length = content.size();
        if (length < 0x80) {
            element.write(length);
        } else {
            int bytes = (Integer.SIZE - Integer.numberOfLeadingZeros(length) + 7) / 8;
            element.write(0x80 | bytes);
            for (int i = bytes - 1; i >= 0; i--) {
                element.write(length >> (8 * i));
            }
        }
        element.writeBytes(content.toByteArray());
        return element.toByteArray();
    }
}
