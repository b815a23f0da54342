package dev.tenon.processor.write.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import dev.tenon.processor.model.CredentialComponent;
import dev.tenon.processor.model.CredentialsRecord;

/** Writes the class that makes a credentials record out of what Dify sends. */
final class CredentialsBinderWriter {

    private final FormUse use;
    private final GeneratedTypes types;
    private final FileWriter files;

    CredentialsBinderWriter(FormUse use, GeneratedTypes types, FileWriter files) {
        this.use = use;
        this.types = types;
        this.files = files;
    }

    JavaFile write(CredentialsRecord record) {
        BinderWriter binder = new BinderWriter(
                record.type(),
                record.components().stream().map(CredentialComponent::name).toList());
        for (CredentialComponent component : record.components()) {
            binder.component(
                    component.name(), component.rest() ? rest(binder, record) : field(binder, record, component));
        }
        return binder.write(
                files,
                types.binder(record.type()),
                Types.CREDENTIALS_BINDER,
                Types.CREDENTIAL_VALUES,
                "Makes {@link $L} out of the credentials that Dify sends.\n");
    }

    private static CallChain rest(BinderWriter binder, CredentialsRecord record) {
        CodeBlock[] declared = record.components().stream()
                .filter(component -> !component.rest())
                .map(component -> Literals.text(component.fields().get(0).variable()))
                .toArray(CodeBlock[]::new);
        return CallChain.of(CodeBlock.of("$N.rest", binder.values()), CallChain.arguments(declared));
    }

    private CallChain field(BinderWriter binder, CredentialsRecord record, CredentialComponent component) {
        CredentialReading reading = CredentialReading.of(component, scope -> use.inEveryForm(record.type(), scope));
        return reading.chain(binder.values())
                .call(
                        Readings.method(component.kind(), component.optional()),
                        binder.choices(component.name(), component.choices()));
    }
}
