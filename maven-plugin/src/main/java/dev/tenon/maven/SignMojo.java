package dev.tenon.maven;

import dev.tenon.toolkit.sign.Category;
import dev.tenon.toolkit.sign.KeyFileException;
import dev.tenon.toolkit.sign.KeyFiles;
import dev.tenon.toolkit.sign.PackageSigner;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Signs the package and writes {@code NAME-VERSION.signed.difypkg} beside it. */
@Mojo(name = "sign", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class SignMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    File buildDirectory;

    /** The package; otherwise the only one in the build's folder. */
    @Parameter(property = "tenon.package")
    @Nullable
    File packageFile;

    /** The private key, an RSA key in PKCS#1. */
    @Parameter(property = "tenon.privateKey", required = true)
    File privateKey;

    /** Who vouches for the package: {@code langgenius}, {@code partner} or {@code community}. */
    @Parameter(property = "tenon.category", defaultValue = "community")
    String category;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Path source = BuiltPackage.find(packageFile, buildDirectory);
        try {
            Reports.log(
                    PackageSigner.sign(
                            source,
                            PackageSigner.signedName(source),
                            KeyFiles.readPrivate(privateKey.toPath()),
                            category(),
                            Instant.now()),
                    getLog());
        } catch (KeyFileException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot sign " + source + ": " + e.getMessage(), e);
        }
    }

    private Category category() throws MojoFailureException {
        for (Category known : Category.values()) {
            if (known.value().equals(category)) {
                return known;
            }
        }
        throw new MojoFailureException("tenon.category is '" + category + "'; write one of "
                + Arrays.stream(Category.values()).map(Category::value).toList());
    }
}
