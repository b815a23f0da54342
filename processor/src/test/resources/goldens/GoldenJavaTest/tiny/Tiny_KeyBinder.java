import dev.tenon.annotation.TenonGenerated;
import dev.tenon.runtime.glue.CredentialValues;
import dev.tenon.runtime.glue.CredentialsBinder;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link Tiny.Key} out of the credentials that Dify sends.
 */
@TenonGenerated("Tiny")
@NullMarked
final class Tiny_KeyBinder implements CredentialsBinder<Tiny.Key> {
    @Override
    public Tiny.Key bind(CredentialValues values) {
        var apiKey = values.required("api_key").secret();
        values.check();
        return new Tiny.Key(apiKey);
    }
}
