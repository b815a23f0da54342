package acme;

import dev.tenon.annotation.TenonGenerated;
import dev.tenon.runtime.glue.CredentialValues;
import dev.tenon.runtime.glue.CredentialsBinder;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes {@link AcmeCredentials} out of the credentials that Dify sends.
 */
@TenonGenerated("acme.AcmeProvider")
@Generated("dev.tenon.processor.TenonProcessor")
@NullMarked
final class AcmeCredentialsBinder implements CredentialsBinder<AcmeCredentials> {
    private static final Map<String, Region> REGION = Map.of(
            "eu", Region.EU,
            "us", Region.US);

    @Override
    public AcmeCredentials bind(CredentialValues values) {
        var baseUrl = values.required("base_url").uri();
        var apiKey = values.optional("api_key").optionalSecret();
        var region = values.optional("region").orElse("eu").choice(REGION);
        var zone = values.optional("zone").orElse("").optionalText();
        var thinking = values.optional("thinking").orElse("false").flag();
        var rest = values.rest("base_url", "api_key", "region", "zone", "thinking");
        values.check();
        return new AcmeCredentials(baseUrl, apiKey, region, zone, thinking, rest);
    }
}
