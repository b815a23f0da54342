package dev.tenon.processor.read;

import dev.tenon.annotation.ModelType;
import dev.tenon.processor.source.SourceShowOn;
import dev.tenon.processor.source.SourceText;
import dev.tenon.processor.source.Written;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the annotations that stand within others: {@code @I18n} and {@code @ShowOn}. */
final class TextReader {

    private TextReader() {}

    static @Nullable SourceText text(AnnotationView view, String member) {
        AnnotationView text = view.annotation(member);
        return text == null
                ? null
                : new SourceText(
                        text.origin(), text.text("value"), text.text("zhHans"), text.text("jaJp"), text.text("ptBr"));
    }

    static @Nullable Written<List<SourceShowOn>> showOn(AnnotationView view) {
        List<SourceShowOn> conditions = new ArrayList<>();
        for (AnnotationView each : view.annotations("showOn")) {
            conditions.add(new SourceShowOn(
                    each.origin(),
                    each.text("variable"),
                    each.text("value"),
                    each.constant(ModelType.class, "modelType")));
        }
        return view.list("showOn", conditions);
    }
}
