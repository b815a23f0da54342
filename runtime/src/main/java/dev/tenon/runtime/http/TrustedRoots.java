package dev.tenon.runtime.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.NoSuchAlgorithmException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Certificate authorities of the environment, trusted beside those of the JDK. What cannot be read is logged and left out. */
final class TrustedRoots {

    private static final System.Logger LOG = System.getLogger(TrustedRoots.class.getName());
    private static final List<String> VARIABLES = List.of("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE");
    private static final Pattern CERTIFICATE =
            Pattern.compile("-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----", Pattern.DOTALL);

    private TrustedRoots() {}

    /** Returns a context that trusts the additional roots too, that of the JDK if the environment names none. */
    static SSLContext context(Map<String, String> environment) {
        List<Certificate> added = new ArrayList<>();
        for (String variable : VARIABLES) {
            String file = environment.get(variable);
            if (file != null && !file.isBlank()) {
                added.addAll(read(variable, file));
            }
        }
        try {
            return added.isEmpty() ? standard() : trusting(added);
        } catch (GeneralSecurityException | IOException failure) {
            LOG.log(System.Logger.Level.WARNING, "the certificates of " + VARIABLES + " cannot be used", failure);
            return standard();
        }
    }

    private static SSLContext standard() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JVM has no TLS", e);
        }
    }

    private static List<Certificate> read(String variable, String file) {
        try {
            List<Certificate> found = new ArrayList<>();
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            // ISO-8859-1: the comments between the certificates may be in any charset
            Matcher block = CERTIFICATE.matcher(Files.readString(Path.of(file), StandardCharsets.ISO_8859_1));
            while (block.find()) {
                found.add(factory.generateCertificate(
                        new ByteArrayInputStream(block.group().getBytes(StandardCharsets.US_ASCII))));
            }
            if (found.isEmpty()) {
                warn(variable, file, "holds no PEM certificate", null);
            }
            return found;
        } catch (IOException | InvalidPathException | CertificateException failure) {
            warn(variable, file, "cannot be read", failure);
            return List.of();
        }
    }

    private static SSLContext trusting(List<Certificate> added) throws GeneralSecurityException, IOException {
        KeyStore roots = KeyStore.getInstance(KeyStore.getDefaultType());
        roots.load(null, null);
        int number = 0;
        for (TrustManager manager : managers(null)) {
            if (manager instanceof X509TrustManager x509) {
                for (X509Certificate root : x509.getAcceptedIssuers()) {
                    roots.setCertificateEntry("root-" + number++, root);
                }
            }
        }
        for (Certificate root : added) {
            roots.setCertificateEntry("root-" + number++, root);
        }
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers(roots), null);
        return context;
    }

    /** Returns trust managers over the given roots, over the JDK's for null. */
    private static TrustManager[] managers(@Nullable KeyStore roots) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(roots);
        return factory.getTrustManagers();
    }

    private static void warn(String variable, String file, String problem, @Nullable Exception failure) {
        LOG.log(System.Logger.Level.WARNING, variable + ": " + file + " " + problem + ", it is ignored", failure);
    }
}
