package dev.tenon.openai;

import java.util.LinkedHashMap;
import java.util.Map;

/** Makes objects of the API whose type names the member that has their content. */
final class TypedObject {

    private TypedObject() {}

    static Map<String, Object> of(String type, Object content) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", type);
        object.put(type, content);
        return object;
    }
}
