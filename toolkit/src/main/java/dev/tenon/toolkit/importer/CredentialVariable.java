package dev.tenon.toolkit.importer;

import dev.tenon.annotation.CredentialScope;
import dev.tenon.annotation.FormType;
import dev.tenon.declaration.CredentialFormSchema;
import dev.tenon.declaration.FormOption;
import dev.tenon.declaration.I18nObject;
import dev.tenon.declaration.WebUrls;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A variable of the credential forms with all fields that ask for it.
 *
 * @param name the variable
 * @param fields its fields, with the form in which each stands
 */
record CredentialVariable(String name, List<Scoped> fields) {

    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");

    /** What a variable counts whose values are whole numbers. */
    private static final Set<String> COUNTED = Set.of(
            "size", "tokens", "length", "limit", "timeout", "retries", "workers", "chunks", "seconds", "dimensions");

    private static final List<FormOption> YES_AND_NO = List.of(
            new FormOption(I18nObject.of("Yes", "是"), "true", List.of()),
            new FormOption(I18nObject.of("No", "否"), "false", List.of()));

    CredentialVariable {
        fields = List.copyOf(fields);
    }

    /**
     * A field.
     *
     * @param field the field
     * @param scope the form in which it stands
     */
    record Scoped(CredentialFormSchema field, CredentialScope scope) {

        /** Returns whether the field asks for a value whenever there are credentials. */
        boolean always(boolean bothForms) {
            return field.required() && field.showOn().isEmpty() && (!bothForms || scope == CredentialScope.BOTH);
        }
    }

    /** What a value is in Java. */
    enum Kind {
        TEXT,
        URI,
        WHOLE,
        SECRET,
        BOOLEAN,
        CHOICE
    }

    Kind kind() {
        CredentialFormSchema first = fields.get(0).field();
        return switch (first.type()) {
            case SECRET_INPUT -> Kind.SECRET;
            case SWITCH -> Kind.BOOLEAN;
            case SELECT, RADIO -> first.options().equals(YES_AND_NO) ? Kind.BOOLEAN : Kind.CHOICE;
            case TEXT_INPUT -> isWhole() ? Kind.WHOLE : isUri() ? Kind.URI : Kind.TEXT;
        };
    }

    /** Returns the control that the form shows for a kind unless another is named. */
    static FormType control(Kind kind) {
        return switch (kind) {
            case TEXT, URI, WHOLE -> FormType.TEXT_INPUT;
            case SECRET -> FormType.SECRET_INPUT;
            case BOOLEAN -> FormType.RADIO;
            case CHOICE -> FormType.SELECT;
        };
    }

    private String lastWord() {
        return name.substring(name.lastIndexOf('_') + 1);
    }

    private boolean isWhole() {
        return COUNTED.contains(lastWord())
                && fields.stream()
                        .allMatch(each -> each.field().defaultValue() != null
                                && WHOLE.matcher(each.field().defaultValue()).matches());
    }

    private boolean isUri() {
        return (lastWord().equals("url") || lastWord().equals("uri"))
                && fields.stream()
                        .allMatch(each -> each.field().defaultValue() == null
                                || WebUrls.isCallable(each.field().defaultValue()));
    }
}
