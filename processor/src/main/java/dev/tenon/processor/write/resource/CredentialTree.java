package dev.tenon.processor.write.resource;

import dev.tenon.declaration.CredentialFormSchema;
import dev.tenon.declaration.FormOption;
import dev.tenon.declaration.FormShowOn;
import java.util.List;

/** {@code credential_form_schemas}. */
final class CredentialTree {

    private CredentialTree() {}

    static Node of(List<CredentialFormSchema> fields) {
        Node.Sequence list = new Node.Sequence();
        for (CredentialFormSchema each : fields) {
            list.with(field(each));
        }
        return list;
    }

    private static Node field(CredentialFormSchema field) {
        return new Node.Mapping()
                .text("variable", field.variable())
                .with("label", TextTree.of(field.label()))
                .text("type", field.type().value())
                .value("required", field.required())
                .quoted("default", field.defaultValue())
                .list("options", options(field.options()))
                .list("show_on", conditions(field.showOn()))
                .with("placeholder", TextTree.optional(field.placeholder()))
                .with("help", TextTree.optional(field.help()))
                .text("url", field.url())
                .value("max_length", field.maxLength() == 0 ? null : field.maxLength());
    }

    private static Node.Sequence options(List<FormOption> options) {
        Node.Sequence list = new Node.Sequence();
        for (FormOption each : options) {
            list.with(new Node.Mapping()
                    .with("label", TextTree.of(each.label()))
                    .quoted("value", each.value())
                    .list("show_on", conditions(each.showOn())));
        }
        return list;
    }

    private static Node.Sequence conditions(List<FormShowOn> conditions) {
        Node.Sequence list = new Node.Sequence();
        for (FormShowOn each : conditions) {
            list.with(new Node.Mapping().text("variable", each.variable()).quoted("value", each.value()));
        }
        return list;
    }
}
