package dev.tenon.processor.check;

import dev.tenon.declaration.form.FileNameForm;
import dev.tenon.processor.source.SourceConstant;
import dev.tenon.processor.source.SourceModelAnnotation;
import dev.tenon.processor.source.SourceModelClass;
import dev.tenon.processor.source.SourcePredefined;
import dev.tenon.processor.source.SourcePredefinedEnum;
import dev.tenon.processor.source.SourceRoot;
import dev.tenon.processor.source.Written;
import java.util.regex.Pattern;

/** Whether compilers can write files of the given names. */
final class FileNameChecks {

    /** Of these in the name of a model's file Dify's own rule speaks. */
    private static final Pattern SEPARATORS = Pattern.compile("[/\\\\:]+");

    private final Findings findings;

    FileNameChecks(Findings findings) {
        this.findings = findings;
    }

    void check(SourceRoot root) {
        Written<String> provider = root.provider().fileName();
        if (provider != null) {
            check(provider, provider.value());
        }
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
        if (model != null && model.fileName() != null) {
            String name = model.fileName().value();
            check(model.fileName(), SEPARATORS.matcher(name).replaceAll("-"));
        }
    }

    private void check(Written<String> name, String judged) {
        if (!FileNameForm.isWritable(judged)) {
            findings.add(JavaRule.FILE_NAME_CHARACTERS, name.origin(), name.value());
        }
    }
}
