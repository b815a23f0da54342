package dev.tenon.maven;

import dev.tenon.toolkit.sign.KeyFileException;
import dev.tenon.toolkit.sign.KeyFiles;
import dev.tenon.toolkit.sign.PackageVerifier;
import dev.tenon.toolkit.sign.Verification;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Verifies the signed package, and fails with the reason if Dify would refuse it. */
@Mojo(name = "verify", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class VerifyMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    File buildDirectory;

    /** The package; otherwise the only signed one in the build's folder. */
    @Parameter(property = "tenon.package")
    @Nullable
    File packageFile;

    /** The public key, an RSA key in PKCS#1. */
    @Parameter(property = "tenon.publicKey", required = true)
    File publicKey;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Path file = BuiltPackage.findSigned(packageFile, buildDirectory);
        Verification verification;
        try {
            verification = PackageVerifier.verify(file, KeyFiles.readPublic(publicKey.toPath()));
        } catch (KeyFileException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot verify " + file + ": " + e.getMessage(), e);
        }
        if (!verification.isVerified()) {
            throw new MojoFailureException(file.getFileName() + " does not verify: " + verification.explanation());
        }
        getLog().info(file.getFileName() + " verifies: " + verification.explanation());
    }
}
