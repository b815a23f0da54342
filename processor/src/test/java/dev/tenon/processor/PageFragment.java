package dev.tenon.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Java on a page about rules: {@code @Credential(maxLength = 3, …) Mode mode}, or a part of that. Without the annotation, or with an
 * ellipsis in it, its members stand beside those that are there anyway.
 *
 * @param annotation its annotation, empty if it has none
 * @param members the members of the annotation by name, as source
 * @param whole whether the annotation has no other members
 * @param component the component or type behind the annotation, empty if there is none
 */
record PageFragment(String annotation, Map<String, String> members, boolean whole, String component) {

    static PageFragment of(String source) {
        if (!source.startsWith("@")) {
            List<String> parts = split(source);
            return parts.stream().allMatch(part -> part.matches("(?s)\\w+ = .*"))
                    ? new PageFragment("", members(parts), false, "")
                    : new PageFragment("", Map.of(), false, source);
        }
        int end = 1;
        while (end < source.length() && Character.isJavaIdentifierPart(source.charAt(end))) {
            end++;
        }
        String annotation = source.substring(1, end);
        int close = source.startsWith("(", end) ? closing(source, end) : end - 1;
        List<String> parts = close < end ? List.of() : split(source.substring(end + 1, close));
        return new PageFragment(
                annotation,
                members(parts),
                !parts.contains("…"),
                source.substring(close + 1).trim());
    }

    /** Returns this fragment with what another one says otherwise: a page says only once what stays. */
    PageFragment with(PageFragment other) {
        if (!other.annotation.isEmpty()) {
            return other.component.isEmpty()
                    ? new PageFragment(other.annotation, other.members, other.whole, component)
                    : other;
        }
        Map<String, String> all = new LinkedHashMap<>(members);
        all.putAll(other.members);
        return new PageFragment(annotation, all, whole, other.component.isEmpty() ? component : other.component);
    }

    /** Returns this annotation as the value of a member of another one. */
    PageFragment under(String member) {
        String value = "@" + annotation + "(" + moreMembers().replaceFirst("^, ", "") + ")";
        return new PageFragment("", Map.of(member, value), false, component);
    }

    /** Returns the members as they stand in an annotation, each with a comma before it. */
    String moreMembers() {
        return members.entrySet().stream()
                .map(member -> ", " + member.getKey() + " = " + member.getValue())
                .collect(Collectors.joining());
    }

    /** Returns a source in which the annotation of the given name has these members, too, or only these. */
    String in(String source, String name) {
        int start = source.indexOf("@" + name + "(") + name.length() + 1;
        int end = closing(source, start);
        Map<String, String> all = whole && !annotation.isEmpty()
                ? new LinkedHashMap<>()
                : new LinkedHashMap<>(members(split(source.substring(start + 1, end))));
        all.putAll(members);
        String members = all.entrySet().stream()
                .map(member -> member.getKey() + " = " + member.getValue())
                .collect(Collectors.joining(", "));
        return source.substring(0, start + 1) + members + source.substring(end);
    }

    private static Map<String, String> members(List<String> parts) {
        Map<String, String> members = new LinkedHashMap<>();
        for (String part : parts) {
            if (part.matches("(?s)\\w+ = .*")) {
                members.put(part.substring(0, part.indexOf(' ')), part.substring(part.indexOf('=') + 2));
            } else if (!part.equals("…")) {
                members.put("value", part);
            }
        }
        return members;
    }

    /** Returns what stands between the commas that are in no text and no brackets. */
    private static List<String> split(String source) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < source.length()) {
            char here = source.charAt(at);
            if (here == ',') {
                parts.add(source.substring(start, at).trim());
                start = at + 1;
            }
            at = "\"({".indexOf(here) >= 0 ? closing(source, at) + 1 : at + 1;
        }
        parts.add(source.substring(start).trim());
        return parts;
    }

    /** Returns where the text or bracket that opens at a place ends. */
    private static int closing(String source, int open) {
        char opening = source.charAt(open);
        int at = open + 1;
        while (at < source.length()) {
            char here = source.charAt(at);
            if (opening == '"') {
                if (here == '"') {
                    return at;
                }
                at += here == '\\' ? 2 : 1;
            } else if (here == ')' || here == '}') {
                return at;
            } else {
                at = "\"({".indexOf(here) >= 0 ? closing(source, at) + 1 : at + 1;
            }
        }
        throw new IllegalArgumentException("not closed: " + source);
    }
}
