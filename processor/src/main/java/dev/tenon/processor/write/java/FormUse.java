package dev.tenon.processor.write.java;

import dev.tenon.annotation.CredentialScope;
import dev.tenon.processor.model.CredentialsRecord;
import dev.tenon.processor.model.ModelClass;
import dev.tenon.processor.model.PluginModel;
import dev.tenon.processor.model.TypeRef;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In which forms a record of credentials is filled in. Only a field that stands in all of them can be insisted on: a binder is
 * not told which form the values come from.
 *
 * @param provider the record of the provider's form, or null
 * @param models the records of the forms of customizable models
 */
record FormUse(@Nullable TypeRef provider, Set<TypeRef> models) {

    /** Returns the use that a plugin makes of its records. */
    static FormUse of(PluginModel plugin) {
        CredentialsRecord provider = plugin.providerCredentials();
        Set<TypeRef> models = new HashSet<>();
        for (ModelClass model : plugin.models()) {
            if (model.customizable()) {
                models.add(model.credentials().type());
            }
        }
        return new FormUse(provider == null ? null : provider.type(), models);
    }

    /** Returns whether a field of the given scope stands in every form that is made from the record. */
    boolean inEveryForm(TypeRef record, CredentialScope scope) {
        if (scope == CredentialScope.BOTH) {
            return true;
        }
        return scope == CredentialScope.MODEL ? !record.equals(provider) : !models.contains(record);
    }
}
