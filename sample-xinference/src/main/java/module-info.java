/** The Xinference provider for Dify. */
module dev.tenon.sample.xinference {
    requires dev.tenon.openai;
    requires static org.jspecify;
}
