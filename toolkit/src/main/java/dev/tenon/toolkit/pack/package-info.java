/**
 * Packages: from files to a {@code .difypkg}, and back to its checksum. Nothing is written before everything is checked.
 *
 * <p>{@link dev.tenon.toolkit.pack.JavaPlugin} and {@link dev.tenon.toolkit.pack.PackedFolder} say which files a package has,
 * {@link dev.tenon.toolkit.pack.Packager} checks and writes them.
 */
@NullMarked
package dev.tenon.toolkit.pack;

import org.jspecify.annotations.NullMarked;
