package dev.tenon.toolkit.pack;

import dev.tenon.declaration.folder.Located;
import java.util.List;

/**
 * What goes into a package.
 *
 * @param files the files, in the order of the package
 * @param violations what is already known to be wrong with them
 */
public record PackageContents(List<PackageFile> files, List<Located> violations) {

    public PackageContents {
        files = List.copyOf(files);
        violations = List.copyOf(violations);
    }
}
