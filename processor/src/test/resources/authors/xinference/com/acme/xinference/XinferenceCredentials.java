package com.acme.xinference;

import dev.tenon.runtime.Secret;
import java.net.URI;
import java.util.Optional;

public record XinferenceCredentials(URI serverUrl, String modelUid, Optional<Secret> apiKey, int invokeTimeout) {}
