package dev.tenon.declaration;

import dev.tenon.declaration.form.VersionForm;

/** The versions of Dify that brought what a plugin's models may use. */
public final class DifyVersions {

    /** The first with jobs that are asked after: the feature {@code polling}. */
    public static final String POLLING = "1.14.2";

    /** The first that hands images to embedding and rerank models. */
    public static final String MULTIMODAL = "1.11.0";

    private DifyVersions() {}

    /** Returns whether a version is older than the one that is needed; not if it is no version by PEP 440. */
    public static boolean isOlder(String version, String needed) {
        return VersionForm.isLower(version, needed);
    }
}
