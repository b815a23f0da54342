package dev.tenon.declaration;

/**
 * All declarations of a plugin.
 *
 * @param manifest its manifest
 * @param provider its one provider
 */
public record PluginDeclaration(PluginManifest manifest, ProviderDeclaration provider) {}
