package dev.tenon.declaration.read;

/**
 * A file that declares something else than models.
 *
 * @param kind what it declares, the key under which it is named
 * @param named its path
 */
public record OtherFile(String kind, Named named) {}
