package dev.tenon.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Finds the package that a build has made. */
final class BuiltPackage {

    private static final String SIGNED = ".signed.difypkg";

    private BuiltPackage() {}

    /** Returns the given file, or the only package in a folder that is not signed. */
    static Path find(@Nullable File given, File folder) throws MojoFailureException {
        return given != null ? given.toPath() : only(folder, false);
    }

    /** Returns the given file, or the only signed package in a folder. */
    static Path findSigned(@Nullable File given, File folder) throws MojoFailureException {
        return given != null ? given.toPath() : only(folder, true);
    }

    private static Path only(File folder, boolean signed) throws MojoFailureException {
        String[] names = folder.list((parent, name) -> name.endsWith(".difypkg") && name.endsWith(SIGNED) == signed);
        List<String> found =
                names == null ? List.of() : Arrays.stream(names).sorted().toList();
        if (found.size() == 1) {
            return folder.toPath().resolve(found.get(0));
        }
        String kind = signed ? "signed package" : "package";
        throw new MojoFailureException(
                found.isEmpty()
                        ? "there is no " + kind + " in " + folder + "; make one by "
                                + (signed ? "tenon:sign" : "mvn package") + ", or name it by -Dtenon.package"
                        : "there are several " + kind + "s in " + folder + ", " + found
                                + "; name one by -Dtenon.package, or clean first");
    }
}
