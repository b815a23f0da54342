/** What the command line and the Maven plugin do with plugin folders and packages. */
module dev.tenon.toolkit {
    requires transitive dev.tenon.declaration;
    requires com.fasterxml.jackson.core;
    requires java.compiler;
    requires org.yaml.snakeyaml;
    requires static transitive org.jspecify;

    exports dev.tenon.toolkit.check;
    exports dev.tenon.toolkit.debug;
    exports dev.tenon.toolkit.files;
    exports dev.tenon.toolkit.importer;
    exports dev.tenon.toolkit.pack;
    exports dev.tenon.toolkit.sign;
    exports dev.tenon.toolkit.starter;
    exports dev.tenon.toolkit.yaml;
}
