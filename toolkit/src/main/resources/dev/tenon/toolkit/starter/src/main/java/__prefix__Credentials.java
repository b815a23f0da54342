package ${package};

import dev.tenon.annotation.Credential;
import dev.tenon.annotation.I18n;
import dev.tenon.runtime.Secret;
import java.net.URI;
import java.util.Optional;

/**
 * What the user enters for a model.
 *
 * @param baseUrl where the server is
 * @param apiKey the key, for servers that ask for one
 * @param contextSize how many tokens the model takes
 */
record ${prefix}Credentials(
        @Credential(label = @I18n("Base URL"), placeholder = @I18n("http://192.168.1.100:8000/v1"))
        URI baseUrl,

        @Credential(label = @I18n("API key")) Optional<Secret> apiKey,

        @Credential(label = @I18n("Context size"), defaultValue = "32768")
        int contextSize) {}
