package dev.tenon.runtime.session;

import dev.tenon.runtime.MultimodalContent;
import dev.tenon.runtime.protocol.Fields;
import java.util.ArrayList;
import java.util.List;

/** Reads texts and images. */
final class Multimodal {

    private Multimodal() {}

    static List<MultimodalContent> list(Fields fields, String name) {
        List<MultimodalContent> contents = new ArrayList<>();
        for (Object element : fields.list(name)) {
            contents.add(one(fields.in(element, name + "[" + contents.size() + "]")));
        }
        return contents;
    }

    static MultimodalContent one(Fields content) {
        String type = content.requiredText("content_type");
        if (!type.isEmpty() && !type.equals("text") && !type.equals("image")) {
            content.violation("content_type", "'" + type + "' is unknown; text, image");
        }
        return new MultimodalContent(content.anyText("content"), type.equals("image"));
    }
}
