package dev.tenon.processor.write.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import dev.tenon.processor.model.CredentialComponent;
import dev.tenon.processor.model.CredentialsRecord;
import java.util.ArrayList;
import java.util.List;

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
        List<String> names = new ArrayList<>();
        for (CredentialComponent component : record.components()) {
            names.add(component.name());
        }
        BinderWriter binder = new BinderWriter(record.type(), names);
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
        List<CodeBlock> declared = new ArrayList<>();
        for (CredentialComponent component : record.components()) {
            if (!component.rest()) {
                declared.add(Literals.text(component.fields().get(0).variable()));
            }
        }
        return CallChain.of(CodeBlock.of("$N.rest", binder.values()), declared);
    }

    private CallChain field(BinderWriter binder, CredentialsRecord record, CredentialComponent component) {
        CredentialReading reading = CredentialReading.of(component, record.type(), use);
        return reading.chain(binder.values())
                .call(
                        component.kind().reading(component.optional()),
                        binder.choices(component.name(), component.choices()));
    }
}
