package dev.tenon.declaration;

import static dev.tenon.declaration.FieldSample.choice;
import static dev.tenon.declaration.FieldSample.field;
import static dev.tenon.declaration.FieldSample.option;
import static dev.tenon.declaration.FieldSample.when;
import static dev.tenon.declaration.Fixture.fails;
import static dev.tenon.declaration.Fixture.failsWith;
import static dev.tenon.declaration.Fixture.silent;
import static dev.tenon.declaration.ProviderSample.modelFields;
import static dev.tenon.declaration.ProviderSample.providerFields;
import static dev.tenon.declaration.rule.CredentialCode.SHOW_ON_CONDITIONAL;
import static dev.tenon.declaration.rule.CredentialCode.SHOW_ON_CONTRADICTION;
import static dev.tenon.declaration.rule.CredentialCode.SHOW_ON_MODEL_TYPE_IN_PROVIDER;
import static dev.tenon.declaration.rule.CredentialCode.SHOW_ON_UNKNOWN_VALUE;
import static dev.tenon.declaration.rule.CredentialCode.SHOW_ON_UNKNOWN_VARIABLE;

import dev.tenon.annotation.FormType;
import java.util.List;
import java.util.stream.Stream;

/** Fixtures of the rules of conditions. */
final class ShowOnFixtures {

    private static final String MODEL = "model_credential_schema.credential_form_schemas";
    private static final String PROVIDER = "provider_credential_schema.credential_form_schemas";
    private static final CredentialFormSchema MODE = choice("mode", "api_key", "oauth");

    private ShowOnFixtures() {}

    static List<Fixture> all() {
        return Stream.of(variables(), values(), contradictions(), conditionals())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fixture> variables() {
        return List.of(
                fails(
                        SHOW_ON_UNKNOWN_VARIABLE,
                        "a misspelling",
                        modelFields(MODE, field("url", when("mod", "oauth"))),
                        MODEL + "[1].show_on[0].variable"),
                fails(
                        SHOW_ON_UNKNOWN_VARIABLE,
                        "variable of the other form",
                        providerFields(field("url", when("mode", "oauth"))),
                        PROVIDER + "[0].show_on[0].variable"),
                fails(
                        SHOW_ON_UNKNOWN_VARIABLE,
                        "on an option",
                        providerFields(field("mode", field -> {
                            field.type = FormType.SELECT;
                            field.options = List.of(option("a"), option("b", when("nope", "x")));
                        })),
                        PROVIDER + "[0].options[1].show_on[0].variable"),
                silent(
                        SHOW_ON_UNKNOWN_VARIABLE,
                        "declared later",
                        modelFields(field("url", when("mode", "oauth")), MODE)),
                fails(
                        SHOW_ON_MODEL_TYPE_IN_PROVIDER,
                        "on a field",
                        providerFields(field("url", when("__model_type", "llm"))),
                        PROVIDER + "[0].show_on[0].variable"),
                silent(
                        SHOW_ON_MODEL_TYPE_IN_PROVIDER,
                        "in the form of a model",
                        modelFields(field("url", when("__model_type", "llm")))));
    }

    private static List<Fixture> values() {
        return List.of(
                fails(
                        SHOW_ON_UNKNOWN_VALUE,
                        "no option",
                        providerFields(MODE, field("url", when("mode", "Api_Key"))),
                        PROVIDER + "[1].show_on[0].value"),
                fails(
                        SHOW_ON_UNKNOWN_VALUE,
                        "folder instead of type",
                        modelFields(field("url", when("__model_type", "text_embedding"))),
                        MODEL + "[0].show_on[0].value"),
                fails(
                        SHOW_ON_UNKNOWN_VALUE,
                        "type that is not supported",
                        modelFields(field("url", when("__model_type", "tts"))),
                        MODEL + "[0].show_on[0].value"),
                failsWith(
                        SHOW_ON_UNKNOWN_VALUE,
                        "value of a switch",
                        providerFields(
                                field("verify", field -> {
                                    field.type = FormType.SWITCH;
                                    field.required = false;
                                }),
                                field("url", when("verify", "yes"))),
                        "TN-CRD-005 " + PROVIDER + "[0].type",
                        "TN-CRD-015 " + PROVIDER + "[1].show_on[0].value"),
                silent(
                        SHOW_ON_UNKNOWN_VALUE,
                        "any value of a text",
                        providerFields(field("name"), field("url", when("name", "anything")))),
                silent(
                        SHOW_ON_UNKNOWN_VALUE,
                        "option of the second field of a variable",
                        modelFields(
                                field("size", field -> {
                                    field.type = FormType.SELECT;
                                    field.options = List.of(option("1"));
                                    field.showOn = List.of(when("__model_type", "llm"));
                                }),
                                field("size", field -> {
                                    field.type = FormType.SELECT;
                                    field.options = List.of(option("2"));
                                    field.showOn = List.of(when("__model_type", "text-embedding"));
                                }),
                                field("url", when("size", "2"), when("__model_type", "text-embedding")))),
                failsWith(
                        SHOW_ON_UNKNOWN_VALUE,
                        "a choice without options speaks for itself",
                        providerFields(choice("mode"), field("url", when("mode", "a"))),
                        "TN-CRD-011 " + PROVIDER + "[0].options"));
    }

    private static List<Fixture> contradictions() {
        return List.of(
                fails(
                        SHOW_ON_CONTRADICTION,
                        "two types at a time",
                        modelFields(field("url", when("__model_type", "llm"), when("__model_type", "text-embedding"))),
                        MODEL + "[0].show_on[1]"),
                fails(
                        SHOW_ON_CONTRADICTION,
                        "itself",
                        modelFields(field("url", when("url", "x"))),
                        MODEL + "[0].show_on[0].variable"),
                fails(
                        SHOW_ON_CONTRADICTION,
                        "two values for an option",
                        providerFields(MODE, field("url", field -> {
                            field.type = FormType.SELECT;
                            field.options =
                                    List.of(option("a"), option("b", when("mode", "oauth"), when("mode", "api_key")));
                        })),
                        PROVIDER + "[1].options[1].show_on[1]"),
                silent(
                        SHOW_ON_CONTRADICTION,
                        "one condition twice",
                        modelFields(field("url", when("__model_type", "llm"), when("__model_type", "llm")))));
    }

    private static List<Fixture> conditionals() {
        return List.of(
                fails(
                        SHOW_ON_CONDITIONAL,
                        "hidden target",
                        modelFields(field("name", when("__model_type", "llm")), field("url", when("name", "x"))),
                        MODEL + "[1].show_on[0].variable"),
                silent(
                        SHOW_ON_CONDITIONAL,
                        "its condition repeated",
                        modelFields(
                                field("name", when("__model_type", "llm")),
                                field("url", when("name", "x"), when("__model_type", "llm")))),
                silent(
                        SHOW_ON_CONDITIONAL,
                        "target always visible",
                        modelFields(field("name"), field("url", when("name", "x")))));
    }
}
