/** The rules for packages: what an archive has to look like so that Dify installs and starts what is in it. */
@NullMarked
package dev.tenon.declaration.packaging;

import org.jspecify.annotations.NullMarked;
