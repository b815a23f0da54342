package dev.tenon.processor.check;

import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.source.SourceComponent;
import dev.tenon.processor.source.SourceInterface;
import dev.tenon.processor.source.SourceModelAnnotation;
import dev.tenon.processor.source.SourceModelClass;
import dev.tenon.processor.source.SourceName;
import dev.tenon.processor.source.SourceRoot;
import dev.tenon.processor.source.SourceTypeUse;
import javax.lang.model.SourceVersion;

/** Whether the names that are given to generated types and methods are names in Java. */
final class JavaNameChecks {

    private final Findings findings;

    JavaNameChecks(Findings findings) {
        this.findings = findings;
    }

    void check(SourceRoot root) {
        type(root.pluginClass());
        for (SourceModelClass model : root.models()) {
            for (SourceModelAnnotation each : model.annotations()) {
                type(each.schemaBuilder());
            }
            for (SourceInterface each : model.interfaces()) {
                for (SourceTypeUse record : each.arguments()) {
                    methods(record);
                }
            }
        }
    }

    private void type(SourceName name) {
        check(name.generated().name().simpleName(), name.origin());
    }

    private void methods(SourceTypeUse record) {
        if (record.components() != null) {
            for (SourceComponent each : record.components().components()) {
                if (each.parameter() != null && each.parameter().method() != null) {
                    check(
                            each.parameter().method().value(),
                            each.parameter().method().origin());
                }
            }
        }
    }

    private void check(String name, Origin origin) {
        if (!SourceVersion.isIdentifier(name) || SourceVersion.isKeyword(name)) {
            findings.add(JavaRule.JAVA_NAME, origin, name);
        }
    }
}
