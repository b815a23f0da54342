package dev.tenon.declaration.read;

import dev.tenon.annotation.ConfigurateMethod;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.ProviderDeclaration;
import dev.tenon.declaration.ProviderHelp;
import dev.tenon.declaration.rule.GeneralCode;
import dev.tenon.declaration.rule.ProviderCode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a provider file. */
public final class ProviderReader {

    private static final Vocabulary<ConfigurateMethod> METHODS =
            new Vocabulary<>(ConfigurateMethod.values(), ConfigurateMethod::value, ProviderCode.METHOD_UNKNOWN);
    private static final Set<Consumer> LISTS = Set.of(Consumer.DEBUG, Consumer.SDK, Consumer.API);

    private ProviderReader() {}

    /** Returns what the provider file declares, without its models. */
    public static ReadProvider read(Value root) {
        MapReader in = MapReader.of(root);
        List<ModelType> types = types(in.at("supported_model_types"));
        ProviderDeclaration provider = new ProviderDeclaration(
                Texts.required(in.at("provider")),
                Languages.required(in.at("label")),
                Languages.read(in.at("description")),
                Languages.read(in.at("icon_small")),
                Languages.read(in.at("icon_large")),
                Languages.read(in.at("icon_small_dark")),
                Languages.read(in.at("icon_large_dark")),
                background(in.at("background")),
                help(in.at("help")),
                types,
                methods(in.at("configurate_methods")),
                CredentialSchemaReader.ofProvider(in.at("provider_credential_schema")),
                CredentialSchemaReader.ofModel(in.at("model_credential_schema")),
                List.of());
        List<ReadProvider.Section> sections = SectionReader.read(in.at("models"));
        extra(in.at("extra").ofSdk());
        replaced(in);
        in.unknownKeys();
        return new ReadProvider(provider, sections, in.at("position"));
    }

    private static @Nullable String background(Value at) {
        if (at.isNull()) {
            at.report(ProviderCode.BACKGROUND_FORM, "null");
        }
        return Texts.read(at);
    }

    private static @Nullable ProviderHelp help(Value at) {
        if (at.isMissing()) {
            return null;
        }
        MapReader in = MapReader.of(at);
        I18nObject title = Languages.required(in.at("title"));
        I18nObject url = Languages.required(in.at("url"));
        in.unknownKeys();
        return new ProviderHelp(title, url);
    }

    /** If they cannot be read, nothing is to follow from what is not among them. */
    private static List<ModelType> types(Value at) {
        List<ModelType> types = ModelTypes.list(at);
        missing(at);
        return at.reading().isRead(at.path()) ? types : List.of(ModelType.values());
    }

    private static List<ConfigurateMethod> methods(Value at) {
        List<ConfigurateMethod> methods = METHODS.list(at);
        missing(at);
        return at.reading().isRead(at.path()) ? methods : List.of(ConfigurateMethod.values());
    }

    private static void missing(Value at) {
        if (at.isMissing()) {
            at.report(LISTS, GeneralCode.REQUIRED_MISSING, at.name());
            at.unread();
        }
    }

    /** What the sections lead to takes the place of these, but the daemon decodes them before. */
    private static void replaced(MapReader in) {
        in.ignored("position");
        Lists.of(Lists.items(in.at("model_declarations").ofDaemon()), MapReader::of);
        in.ignored("model_declarations");
    }

    /** What the tools of Python need to read the file; a plugin in another language has it for their sake. */
    private static void extra(Value at) {
        MapReader in = MapReader.of(at);
        MapReader python = MapReader.of(in.at("python"));
        Value source = python.at("provider_source");
        if (source.isMissing() && at.reading().isRead(source.path())) {
            source.report(ProviderCode.EXTRA_MISSING, source.path());
        }
        Texts.read(source);
        Lists.of(Lists.notNull(python.at("model_sources")), Texts::item);
        python.unknownKeys();
        in.unknownKeys();
    }
}
