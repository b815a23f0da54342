/** Base classes for servers that speak OpenAI's HTTP API. */
module dev.tenon.openai {
    requires transitive dev.tenon.runtime;
    requires static transitive org.jspecify;

    exports dev.tenon.openai;
}
