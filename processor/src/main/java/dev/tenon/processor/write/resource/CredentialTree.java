package dev.tenon.processor.write.resource;

import dev.tenon.declaration.CredentialFormSchema;
import dev.tenon.declaration.FormOption;
import dev.tenon.declaration.FormShowOn;
import java.util.List;

/** {@code credential_form_schemas}. */
final class CredentialTree {

    private CredentialTree() {}

    static Node of(List<CredentialFormSchema> fields) {
        return Node.Sequence.of(fields, CredentialTree::field);
    }

    private static Node field(CredentialFormSchema field) {
        return new Node.Mapping()
                .text("variable", field.variable())
                .with("label", TextTree.of(field.label()))
                .text("type", field.type().value())
                .value("required", field.required())
                .quoted("default", field.defaultValue())
                .list(
                        "options",
                        field.options().stream().map(CredentialTree::option).toList())
                .list("show_on", conditions(field.showOn()))
                .with("placeholder", TextTree.optional(field.placeholder()))
                .with("help", TextTree.optional(field.help()))
                .text("url", field.url())
                .value("max_length", field.maxLength() == 0 ? null : field.maxLength());
    }

    private static Node option(FormOption option) {
        return new Node.Mapping()
                .with("label", TextTree.of(option.label()))
                .quoted("value", option.value())
                .list("show_on", conditions(option.showOn()));
    }

    private static List<Node> conditions(List<FormShowOn> conditions) {
        return conditions.stream()
                .<Node>map(each ->
                        new Node.Mapping().text("variable", each.variable()).quoted("value", each.value()))
                .toList();
    }
}
