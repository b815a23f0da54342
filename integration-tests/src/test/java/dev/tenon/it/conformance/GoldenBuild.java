package dev.tenon.it.conformance;

import static dev.tenon.it.conformance.Recordings.golden;

import dev.tenon.runtime.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the golden plugin once more, with the help texts of the recordings in the place of its own: the recorded schemas show
 * those of Dify's SDK, which are not ours to keep.
 */
final class GoldenBuild {

    private static final Path SOURCES = Path.of("src/test/java/dev/tenon/it/golden");

    private GoldenBuild() {}

    /** Returns the class path of the golden plugin built in the given folder. */
    static String classPath(Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path help = sources.resolve("TemplateHelp.java");
        Files.writeString(help, templateHelp());
        List<String> arguments = new ArrayList<>(
                List.of("-d", classes.toString(), "--release", "17", "-proc:full", "-encoding", "UTF-8", "-nowarn"));
        if (Runtime.version().feature() < 21) {
            arguments.remove("-proc:full");
        }
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
        arguments.add(help.toString());
        try (Stream<Path> files = Files.list(SOURCES)) {
            files.filter(file -> !file.endsWith("TemplateHelp.java"))
                    .sorted()
                    .forEach(file -> arguments.add(file.toString()));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("the golden plugin does not compile with the recorded help texts");
        }
        return classes + System.getProperty("path.separator") + System.getProperty("java.class.path");
    }

    private static String templateHelp() {
        StringBuilder java = new StringBuilder("package dev.tenon.it.golden;\n\nfinal class TemplateHelp {\n");
        recordedHelp().forEach((template, help) -> {
            String name = template.toUpperCase(Locale.ROOT);
            constant(java, name, help.get("en_US"));
            constant(java, name + "_ZH", help.get("zh_Hans"));
        });
        return java.append("    private TemplateHelp() {}\n}\n").toString();
    }

    private static void constant(StringBuilder java, String name, @Nullable Object text) {
        java.append("    static final String ")
                .append(name)
                .append(" = ")
                .append(Json.write(text))
                .append(";\n");
    }

    /** Returns the help of each template that the recorded schema of the golden chat model uses. */
    private static Map<String, Map<?, ?>> recordedHelp() {
        Map<String, Map<?, ?>> help = new TreeMap<>();
        for (Map<String, @Nullable Object> entry :
                Recordings.jsonLines(golden("stdio/cases/schema/golden-chat.jsonl"))) {
            if ("out".equals(entry.get("dir"))) {
                collect(Json.parseObject(String.valueOf(entry.get("line"))), help);
            }
        }
        return help;
    }

    private static void collect(@Nullable Object value, Map<String, Map<?, ?>> help) {
        if (value instanceof Map<?, ?> map) {
            if (map.get("use_template") instanceof String template && map.get("help") instanceof Map<?, ?> text) {
                help.put(template, text);
            }
            map.values().forEach(member -> collect(member, help));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> collect(element, help));
        }
    }
}
