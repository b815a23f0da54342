/** What all modules have in common that are written for users: names in Java, the version of Tenon, the folder on disk. */
@NullMarked
package dev.tenon.toolkit.module;

import org.jspecify.annotations.NullMarked;
