/** The runtime of a Dify model-provider plugin. */
module dev.tenon.runtime {
    requires transitive dev.tenon.annotations;
    requires transitive dev.tenon.declaration;
    requires com.fasterxml.jackson.core;
    requires java.logging;
    requires java.net.http;
    requires jdk.httpserver;
    requires jtokkit;
    requires static transitive org.jspecify;

    exports dev.tenon.runtime;
    exports dev.tenon.runtime.error;
    exports dev.tenon.runtime.glue;
    exports dev.tenon.runtime.http;
    exports dev.tenon.runtime.json;
    exports dev.tenon.runtime.message;
    exports dev.tenon.runtime.token;
}
