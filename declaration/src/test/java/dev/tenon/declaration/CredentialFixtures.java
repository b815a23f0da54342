package dev.tenon.declaration;

import static dev.tenon.declaration.FieldSample.choice;
import static dev.tenon.declaration.FieldSample.field;
import static dev.tenon.declaration.FieldSample.option;
import static dev.tenon.declaration.FieldSample.options;
import static dev.tenon.declaration.FieldSample.when;
import static dev.tenon.declaration.Fixture.fails;
import static dev.tenon.declaration.Fixture.failsWith;
import static dev.tenon.declaration.Fixture.silent;
import static dev.tenon.declaration.ProviderSample.modelFields;
import static dev.tenon.declaration.ProviderSample.provider;
import static dev.tenon.declaration.ProviderSample.providerFields;
import static dev.tenon.declaration.rule.CredentialCode.CREDENTIAL_DEFAULT_NOT_OPTION;
import static dev.tenon.declaration.rule.CredentialCode.CREDENTIAL_MEMBER_USELESS;
import static dev.tenon.declaration.rule.CredentialCode.DEFAULT_ON_SECRET;
import static dev.tenon.declaration.rule.CredentialCode.DEFAULT_TOO_LONG_FOR_FIELD;
import static dev.tenon.declaration.rule.CredentialCode.DUPLICATE_OPTION;
import static dev.tenon.declaration.rule.CredentialCode.DUPLICATE_VARIABLE;
import static dev.tenon.declaration.rule.CredentialCode.HELP_WITHOUT_URL;
import static dev.tenon.declaration.rule.CredentialCode.MAX_LENGTH_NEGATIVE;
import static dev.tenon.declaration.rule.CredentialCode.OPTIONS_MISSING;
import static dev.tenon.declaration.rule.CredentialCode.SCOPES_DIFFER;
import static dev.tenon.declaration.rule.CredentialCode.SECRET_AS_TEXT;
import static dev.tenon.declaration.rule.CredentialCode.SWITCH_DEFAULT;
import static dev.tenon.declaration.rule.CredentialCode.SWITCH_HAS_NO_CONTROL;
import static dev.tenon.declaration.rule.CredentialCode.VARIABLE_FORM;
import static dev.tenon.declaration.rule.CredentialCode.VARIABLE_RESERVED;

import dev.tenon.annotation.FormType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fixtures of the rules of credential fields; those of conditions are apart. */
final class CredentialFixtures {

    private static final String FIRST = "provider_credential_schema.credential_form_schemas[0]";
    private static final String MODEL_FIRST = "model_credential_schema.credential_form_schemas[0]";
    private static final String MODEL_SECOND = "model_credential_schema.credential_form_schemas[1]";

    private CredentialFixtures() {}

    static List<Fixture> all() {
        return Stream.of(variables(), secrets(), switches(), choices(), members(), twoForms())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fixture> variables() {
        Stream<Fixture> awkward = Stream.of("api key", "2nd_key", "_key", "api-url", "schlüssel")
                .map(name -> fails(VARIABLE_FORM, name, providerFields(field(name)), FIRST + ".variable"));
        Stream<Fixture> fine = Stream.of("server_url", "AccessKeyId", "k2")
                .map(name -> silent(VARIABLE_FORM, name, providerFields(field(name))));
        Stream<Fixture> reserved = Stream.of("__model_name", "__model_type", "__authorization_name__")
                .map(name -> fails(VARIABLE_RESERVED, name, modelFields(field(name)), MODEL_FIRST + ".variable"));
        Stream<Fixture> others = Stream.of(
                silent(VARIABLE_RESERVED, "model_name", modelFields(field("model_name"))),
                fails(
                        DUPLICATE_VARIABLE,
                        "without conditions",
                        modelFields(field("url"), field("url")),
                        MODEL_SECOND + ".variable"),
                fails(
                        DUPLICATE_VARIABLE,
                        "one without conditions",
                        modelFields(field("url"), field("url", when("__model_type", "llm"))),
                        MODEL_SECOND + ".variable"),
                fails(
                        DUPLICATE_VARIABLE,
                        "conditions on different variables",
                        modelFields(
                                field("url", when("mode", "a")),
                                field("url", when("__model_type", "llm")),
                                choice("mode", "a", "b")),
                        MODEL_SECOND + ".variable"),
                fails(
                        DUPLICATE_VARIABLE,
                        "each pair but one is exclusive, reported once",
                        modelFields(
                                field("url", when("__model_type", "llm")),
                                field("url", when("__model_type", "text-embedding")),
                                field("url", when("__model_type", "llm"))),
                        "model_credential_schema.credential_form_schemas[2].variable"),
                silent(
                        DUPLICATE_VARIABLE,
                        "exclusive by one of two conditions",
                        modelFields(
                                field("url", when("mode", "a"), when("__model_type", "llm")),
                                field("url", when("mode", "a"), when("__model_type", "text-embedding")),
                                choice("mode", "a", "b"))),
                silent(DUPLICATE_VARIABLE, "one in each form", provider(p -> {
                    p.providerFields = List.of(field("url"));
                    p.setModelFields(List.of(field("url")));
                })));
        return Stream.of(awkward, fine, reserved, others)
                .flatMap(fixtures -> fixtures)
                .toList();
    }

    private static List<Fixture> secrets() {
        Stream<Fixture> secrets = Stream.of(
                        "api_key", "openai_api_key", "apiKey", "accessToken", "client_secret", "password")
                .map(name -> fails(SECRET_AS_TEXT, name, providerFields(field(name)), FIRST + ".variable"));
        Stream<Fixture> words = Stream.of("max_tokens", "secretary", "key", "passwordless", "api_version")
                .map(name -> silent(SECRET_AS_TEXT, name, providerFields(field(name))));
        Stream<Fixture> others = Stream.of(
                silent(SECRET_AS_TEXT, "secret-input", providerFields(typed("api_key", FormType.SECRET_INPUT, null))),
                fails(
                        DEFAULT_ON_SECRET,
                        "a key",
                        providerFields(typed("api_key", FormType.SECRET_INPUT, "sk-1")),
                        FIRST + ".default"),
                silent(DEFAULT_ON_SECRET, "default of a text", providerFields(typed("url", FormType.TEXT_INPUT, "x"))));
        return Stream.of(secrets, words, others).flatMap(fixtures -> fixtures).toList();
    }

    private static CredentialFormSchema typed(String variable, FormType type, @Nullable String defaultValue) {
        return field(variable, field -> {
            field.type = type;
            field.defaultValue = defaultValue;
        });
    }

    private static CredentialFormSchema optionalSwitch(@Nullable String defaultValue) {
        return field("verify", field -> {
            field.type = FormType.SWITCH;
            field.required = false;
            field.defaultValue = defaultValue;
        });
    }

    private static List<Fixture> switches() {
        String control = "TN-CRD-005 " + FIRST + ".type";
        return List.of(
                fails(
                        SWITCH_HAS_NO_CONTROL,
                        "required, an error",
                        providerFields(typed("verify", FormType.SWITCH, null)),
                        FIRST + ".type"),
                fails(
                        SWITCH_HAS_NO_CONTROL,
                        "optional, a warning",
                        providerFields(optionalSwitch(null)),
                        FIRST + ".type"),
                silent(SWITCH_HAS_NO_CONTROL, "radio", providerFields(field("verify", field -> {
                    field.type = FormType.RADIO;
                    field.options = options("true", "false");
                }))),
                failsWith(
                        SWITCH_DEFAULT,
                        "yes, an error",
                        providerFields(optionalSwitch("yes")),
                        control,
                        "TN-CRD-006 " + FIRST + ".default"),
                failsWith(
                        SWITCH_DEFAULT,
                        "true, a warning",
                        providerFields(optionalSwitch("true")),
                        control,
                        "TN-CRD-006 " + FIRST + ".default"),
                failsWith(SWITCH_DEFAULT, "false is fine", providerFields(optionalSwitch("false")), control),
                silent(
                        SWITCH_DEFAULT,
                        "true for a text",
                        providerFields(typed("verify", FormType.TEXT_INPUT, "true"))));
    }

    private static List<Fixture> choices() {
        return List.of(
                fails(
                        CREDENTIAL_DEFAULT_NOT_OPTION,
                        "a near miss",
                        providerFields(withDefault("Chat", "chat", "completion")),
                        FIRST + ".default"),
                fails(
                        CREDENTIAL_DEFAULT_NOT_OPTION,
                        "empty",
                        providerFields(withDefault("", "a", "b", "c", "d", "e", "f", "g")),
                        FIRST + ".default"),
                silent(
                        CREDENTIAL_DEFAULT_NOT_OPTION,
                        "an option",
                        providerFields(withDefault("completion", "chat", "completion"))),
                fails(
                        OPTIONS_MISSING,
                        "select",
                        providerFields(typed("mode", FormType.SELECT, null)),
                        FIRST + ".options"),
                fails(OPTIONS_MISSING, "radio", providerFields(typed("mode", FormType.RADIO, "a")), FIRST + ".options"),
                silent(OPTIONS_MISSING, "one option", providerFields(choice("mode", "a"))),
                fails(
                        DUPLICATE_OPTION,
                        "twice",
                        providerFields(choice("mode", "a", "b", "a")),
                        FIRST + ".options[2].value"),
                silent(DUPLICATE_OPTION, "other case", providerFields(choice("mode", "a", "A"))),
                silent(DUPLICATE_OPTION, "never offered together", modelFields(field("mode", field -> {
                    field.type = FormType.SELECT;
                    field.options = List.of(
                            option("a", when("__model_type", "llm")),
                            option("a", when("__model_type", "text-embedding")));
                }))));
    }

    private static CredentialFormSchema withDefault(String defaultValue, String... values) {
        return field("mode", field -> {
            field.type = FormType.SELECT;
            field.options = options(values);
            field.defaultValue = defaultValue;
        });
    }

    private static List<Fixture> members() {
        return List.of(
                fails(
                        CREDENTIAL_MEMBER_USELESS,
                        "options of a text",
                        providerFields(field("mode", field -> field.options = options("a"))),
                        FIRST + ".options"),
                fails(
                        CREDENTIAL_MEMBER_USELESS,
                        "length of a select",
                        providerFields(field("mode", field -> {
                            field.type = FormType.SELECT;
                            field.options = options("a");
                            field.maxLength = 1;
                        })),
                        FIRST + ".max_length"),
                silent(CREDENTIAL_MEMBER_USELESS, "length of a secret", providerFields(field("api_key", field -> {
                    field.type = FormType.SECRET_INPUT;
                    field.maxLength = 40;
                }))),
                fails(
                        DEFAULT_TOO_LONG_FOR_FIELD,
                        "one more",
                        providerFields(field("name", field -> {
                            field.defaultValue = "😀😀😀😀";
                            field.maxLength = 3;
                        })),
                        FIRST + ".default"),
                silent(
                        DEFAULT_TOO_LONG_FOR_FIELD,
                        "just fits, counted in code points",
                        providerFields(field("name", field -> {
                            field.defaultValue = "😀😀😀";
                            field.maxLength = 3;
                        }))),
                silent(
                        DEFAULT_TOO_LONG_FOR_FIELD,
                        "no limit",
                        providerFields(field("name", field -> field.defaultValue = "a name"))),
                fails(
                        MAX_LENGTH_NEGATIVE,
                        "-1",
                        providerFields(field("name", field -> field.maxLength = -1)),
                        FIRST + ".max_length"),
                silent(MAX_LENGTH_NEGATIVE, "0", providerFields(field("name", field -> field.maxLength = 0))),
                fails(
                        HELP_WITHOUT_URL,
                        "no url",
                        providerFields(field("name", field -> field.help = I18nObject.of("A hint"))),
                        FIRST + ".help"),
                fails(
                        HELP_WITHOUT_URL,
                        "no web address",
                        providerFields(field("name", field -> {
                            field.help = I18nObject.of("A hint");
                            field.url = "docs/setup";
                        })),
                        FIRST + ".help"),
                silent(HELP_WITHOUT_URL, "with url", providerFields(field("name", field -> {
                    field.help = I18nObject.of("A link");
                    field.url = "https://example.com";
                }))));
    }

    private static List<Fixture> twoForms() {
        return List.of(
                fails(
                        SCOPES_DIFFER,
                        "another type",
                        provider(p -> {
                            p.providerFields = List.of(field("region"));
                            p.setModelFields(List.of(field("url"), choice("region", "eu", "us")));
                        }),
                        MODEL_SECOND + ".variable"),
                fails(
                        SCOPES_DIFFER,
                        "other options",
                        provider(p -> {
                            p.providerFields = List.of(choice("region", "eu"));
                            p.setModelFields(List.of(choice("region", "eu", "us")));
                        }),
                        MODEL_FIRST + ".variable"),
                silent(SCOPES_DIFFER, "another order, label and condition", provider(p -> {
                    p.providerFields = List.of(choice("region", "eu", "us"));
                    p.setModelFields(List.of(field("region", field -> {
                        field.type = FormType.SELECT;
                        field.label = I18nObject.of("Where");
                        field.options = options("us", "eu");
                        field.showOn = List.of(when("__model_type", "llm"));
                    })));
                })));
    }
}
