package dev.tenon.processor.check;

import dev.tenon.processor.source.SourceConstant;
import dev.tenon.processor.source.SourceModelAnnotation;
import dev.tenon.processor.source.SourceModelClass;
import dev.tenon.processor.source.SourcePredefined;
import dev.tenon.processor.source.SourcePredefinedEnum;
import dev.tenon.processor.source.SourceRoot;
import dev.tenon.processor.source.Written;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether compilers can write files of the given names: they take them for parts of a URI. */
final class FileNameChecks {

    /** Letters of all scripts but the rarest: ranges, since each JDK knows more letters than the one before. */
    private static final String LEGAL = "A-Za-z0-9\\u00C0-\\u167F\\u1681-\\u1FFF\\u3041-\\uD7A3._+@()~-";

    private static final Pattern FILE = Pattern.compile("[" + LEGAL + "]+");

    /** Of {@code / \ :} in the name of a model's file Dify's own rule speaks. */
    private static final Pattern MODEL_FILE = Pattern.compile("[/\\\\:" + LEGAL + "]+");

    private final Findings findings;

    FileNameChecks(Findings findings) {
        this.findings = findings;
    }

    void check(SourceRoot root) {
        check(root.provider().fileName(), FILE);
        for (SourceModelClass model : root.models()) {
            for (SourceModelAnnotation annotation : model.annotations()) {
                for (SourcePredefinedEnum each : annotation.predefined()) {
                    for (SourceConstant constant : each.constants()) {
                        check(constant);
                    }
                }
            }
        }
    }

    private void check(SourceConstant constant) {
        SourcePredefined model = constant.model();
        if (model != null) {
            check(model.fileName(), MODEL_FILE);
        }
    }

    private void check(@Nullable Written<String> name, Pattern legal) {
        if (name != null && !legal.matcher(name.value()).matches()) {
            findings.add(JavaRule.FILE_NAME_CHARACTERS, name.origin(), name.value());
        }
    }
}
