/** Drives a plugin as Dify's daemon does, for tests. */
module dev.tenon.testkit {
    requires transitive dev.tenon.runtime;
    requires jdk.httpserver;
    requires static transitive org.jspecify;
    requires static transitive org.junit.jupiter.api;

    exports dev.tenon.testkit;
}
