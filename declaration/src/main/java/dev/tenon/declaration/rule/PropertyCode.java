package dev.tenon.declaration.rule;

import static dev.tenon.declaration.Consumer.INVOCATION;
import static dev.tenon.declaration.Severity.ERROR;
import static dev.tenon.declaration.Severity.WARNING;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.Severity;

/** Rules of what Dify has to know of a model, {@code TN-PRP}. */
public enum PropertyCode implements DeclarationRule {

    /** A mode on which the SDK fails when the model is called. */
    MODE_UNKNOWN(1, ERROR, "mode '%s' is unknown%s; write chat or completion", INVOCATION),

    /** A property is missing for which Dify assumes something poor. */
    PROPERTY_EXPECTED(2, WARNING, "a model of type %s should have %s; without it %s"),

    /** A number below one, on which the SDK fails at run time. */
    NUMBER_INVALID(3, ERROR, "%s must be a whole number from 1, found %s", INVOCATION),

    /** A property that is never read on this type. */
    PROPERTY_OF_OTHER_TYPE(4, WARNING, "%s has no meaning on a model of type %s; remove it"),

    /** A list of file endings that the file picker does not understand. */
    FILE_EXTENSIONS_FORM(
            5,
            WARNING,
            "supported_file_extensions '%s' must be endings in lower case without dots and blanks; write %s"),

    /** A voice without a part that the SDK reads. */
    VOICE_SHAPE(6, ERROR, "a voice needs mode, name and language; %s is missing", INVOCATION),

    /** Two voices of one id. */
    VOICE_DUPLICATE(7, ERROR, "voice '%s' is listed twice; each mode must be unique", INVOCATION),

    /** A default voice that does not exist. */
    DEFAULT_VOICE(8, ERROR, "default_voice '%s' is none of the voices %s%s", INVOCATION),

    /** A language that Dify, comparing literally, never asks for. */
    VOICE_LANGUAGE(9, WARNING, "language '%s' should be a tag such as en-US or zh-Hans; Dify compares it literally"),

    /** A kind of audio without media type. */
    AUDIO_TYPE_UNKNOWN(10, WARNING, "audio_type '%s' has no media type in Dify; use one of %s");

    @SuppressWarnings("ImmutableEnumChecker") // its set is made by Set.copyOf
    private final CatalogueEntry entry;

    PropertyCode(int number, Severity severity, String format, Consumer... refusedBy) {
        this.entry = CatalogueEntry.of("PRP", number, name(), severity, format, refusedBy);
    }

    @Override
    public CatalogueEntry entry() {
        return entry;
    }
}
