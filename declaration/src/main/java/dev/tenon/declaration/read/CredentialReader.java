package dev.tenon.declaration.read;

import dev.tenon.annotation.FormType;
import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.CredentialFormSchema;
import dev.tenon.declaration.FormOption;
import dev.tenon.declaration.FormShowOn;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.Severity;
import dev.tenon.declaration.document.MapNode;
import dev.tenon.declaration.rule.CredentialCode;
import dev.tenon.declaration.rule.GeneralCode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a field of a credential form. */
final class CredentialReader {

    private static final Vocabulary<FormType> TYPES =
            new Vocabulary<>(FormType.values(), FormType::value, CredentialCode.FORM_TYPE_UNKNOWN);
    private static final Set<Consumer> TYPE = Set.of(Consumer.DEBUG, Consumer.SDK, Consumer.API);

    private CredentialReader() {}

    static CredentialFormSchema read(Value at) {
        MapReader in = MapReader.of(at);
        CredentialFormSchema field = new CredentialFormSchema(
                Texts.required(in.at("variable")),
                Languages.required(in.at("label")),
                type(in),
                required(in.at("required")),
                Texts.read(in.at("default")),
                Lists.of(Lists.items(in.at("options")), CredentialReader::option),
                conditions(in.at("show_on")),
                Languages.read(in.at("placeholder")),
                help(in.at("help").ofDaemon()),
                Texts.read(in.at("url").ofDaemon()),
                maxLength(in.at("max_length")));
        in.unknownKeys();
        return field;
    }

    /** Without a type nothing can be said of what depends on it; a secret is what the fewest rules are about. */
    private static FormType type(MapReader in) {
        Value at = in.at("type");
        FormType type = TYPES.read(at);
        if (at.isMissing() && at.reading().isRead(at.path())) {
            at.report(TYPE, GeneralCode.REQUIRED_MISSING, at.name());
        }
        if (type != null) {
            return type;
        }
        List.of("type", "options", "default", "max_length").forEach(in.self()::unread);
        return FormType.SECRET_INPUT;
    }

    private static boolean required(Value at) {
        if (at.isAbsent() && at.reading().isRead(at.path())) {
            at.report(CredentialCode.REQUIRED_IMPLICIT);
        }
        return Boolean.TRUE.equals(Booleans.notNull(at));
    }

    private static FormOption option(Value at) {
        Keywords.report(at);
        MapReader in = MapReader.of(at);
        FormOption option = new FormOption(
                Languages.required(in.at("label")), Texts.required(in.at("value")), conditions(in.at("show_on")));
        in.unknownKeys();
        return option;
    }

    private static List<FormShowOn> conditions(Value at) {
        return Lists.of(Lists.notNull(at), CredentialReader::condition);
    }

    private static FormShowOn condition(Value at) {
        MapReader in = MapReader.of(at);
        FormShowOn condition = new FormShowOn(Texts.required(in.at("variable")), Texts.required(in.at("value")));
        in.unknownKeys();
        return condition;
    }

    /** Only the daemon knows the key. A text that was wrapped once more is unwrapped, so that it is not lost. */
    private static @Nullable I18nObject help(Value at) {
        if (at.isMissing()) {
            return null;
        }
        if (!(at.node() instanceof MapNode map)) {
            at.report(CredentialCode.HELP_SHAPE, ", found " + at.found());
            at.unread();
            return null;
        }
        if (map.get("text") instanceof MapNode wrapped && map.get("en_US") == null) {
            withoutEnglish(at, "; take what is under text out of it");
            I18nObject help = Languages.read(MapReader.of(at).at("text"));
            return wrapped.entries().isEmpty() ? null : help;
        }
        I18nObject help = Languages.read(at);
        if (help != null && help.enUs().isEmpty()) {
            withoutEnglish(at, "; English is what Dify falls back to");
        }
        return help;
    }

    /** A package may have it; what the SDK sends for remote debugging has no help at all. */
    private static void withoutEnglish(Value at, String hint) {
        at.report(Severity.WARNING, Set.of(), CredentialCode.HELP_SHAPE, hint);
        at.unread();
    }

    private static int maxLength(Value at) {
        Long length = Numbers.notNull(at);
        return length == null ? 0 : (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, length));
    }
}
