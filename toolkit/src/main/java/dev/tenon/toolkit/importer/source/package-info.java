/** A small model of Java source and its layout: what the importer writes looks as if palantir-java-format had formatted it. */
@NullMarked
package dev.tenon.toolkit.importer.source;

import org.jspecify.annotations.NullMarked;
