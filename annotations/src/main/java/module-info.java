/** The annotations of Tenon and Dify's closed vocabularies; no dependencies. */
module dev.tenon.annotations {
    requires static transitive org.jspecify;

    exports dev.tenon.annotation;
}
