package dev.tenon.declaration;

/**
 * The link under a provider's credential form.
 *
 * @param title its text
 * @param url its address
 */
public record ProviderHelp(I18nObject title, I18nObject url) {}
