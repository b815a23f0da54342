package dev.tenon.declaration;

import dev.tenon.declaration.rule.GeneralCode;
import dev.tenon.declaration.rule.ProviderCode;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of a provider's own members, {@code TN-PRV}; methods, forms and models have classes of their own. */
final class ProviderRules {

    /** What the daemon's database holds; its validator would take 255. */
    private static final int NAME_MAX = 127;

    /** Who finds no provider without a name. */
    private static final Set<Consumer> NAMELESS = Set.of(Consumer.DEBUG, Consumer.SDK, Consumer.API);

    private ProviderRules() {}

    static void check(Findings at, ProviderDeclaration provider) {
        name(at.at("provider"), provider.provider());
        TextRules.required(at.at("label"), provider.label());
        TextRules.optional(at.at("description"), provider.description());
        icons(at, provider);
        background(at.at("background"), provider.background());
        help(at.at("help"), provider.help());
        MethodRules.check(at, provider);
        CredentialRules.check(at, provider);
        ModelListRules.check(at.at("models"), provider);
    }

    /** Remote debugging has no database. */
    private static void name(Findings at, String name) {
        int length = TextRules.length(name);
        if (length > NAME_MAX) {
            Set<Consumer> refusedBy =
                    length > TextRules.NAME_MAX ? Set.of(Consumer.INSTALL, Consumer.DEBUG) : Set.of(Consumer.INSTALL);
            at.reportFor(refusedBy, GeneralCode.TOO_LONG, at.name(), length, NAME_MAX);
        }
        if (name.isEmpty()) {
            at.reportFor(NAMELESS, GeneralCode.REQUIRED_MISSING, at.name());
        } else {
            Names.check(at, name, Integer.MAX_VALUE, ProviderCode.PROVIDER_NAME_FORMAT);
        }
    }

    private static void icons(Findings at, ProviderDeclaration provider) {
        if (provider.iconSmall() == null) {
            at.at("icon_small").report(ProviderCode.SMALL_ICON_MISSING);
        }
        AssetRules.checkIcons(at.at("icon_small"), provider.iconSmall());
        AssetRules.checkIcons(at.at("icon_large"), provider.iconLarge());
        AssetRules.checkIcons(at.at("icon_small_dark"), provider.iconSmallDark());
        AssetRules.checkIcons(at.at("icon_large_dark"), provider.iconLargeDark());
    }

    private static void background(Findings at, @Nullable String background) {
        if (background != null && !background.isEmpty() && !CssColours.isPlausible(background)) {
            at.report(ProviderCode.BACKGROUND_FORM, background);
        }
    }

    private static void help(Findings at, @Nullable ProviderHelp help) {
        if (help == null) {
            return;
        }
        TextRules.required(at.at("title"), help.title());
        Findings url = at.at("url");
        TextRules.required(url, help.url());
        for (Map.Entry<String, String> each : TextRules.byLanguage(help.url()).entrySet()) {
            String address = each.getValue();
            if (!address.isBlank() && !Names.isWebAddress(address)) {
                Findings here = url.at(each.getKey());
                here.report(ProviderCode.HELP_URL_FORM, here.name(), address);
            }
        }
    }
}
