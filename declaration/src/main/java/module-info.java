/** Dify's declarations as records, and the rules for them. */
@SuppressWarnings("module") // The test kit is built after this module.
module dev.tenon.declaration {
    requires transitive dev.tenon.annotations;
    requires static transitive org.jspecify;

    exports dev.tenon.declaration;
    exports dev.tenon.declaration.document;
    exports dev.tenon.declaration.folder;
    exports dev.tenon.declaration.form to
            dev.tenon.toolkit;
    exports dev.tenon.declaration.packaging;
    exports dev.tenon.declaration.read to
            dev.tenon.testkit;
    exports dev.tenon.declaration.rule;
}
