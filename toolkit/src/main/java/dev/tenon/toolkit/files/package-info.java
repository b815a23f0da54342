/** Plugin folders on disk: which files they have, read so that no file system, however broken or malicious, stops a check. */
@NullMarked
package dev.tenon.toolkit.files;

import org.jspecify.annotations.NullMarked;
