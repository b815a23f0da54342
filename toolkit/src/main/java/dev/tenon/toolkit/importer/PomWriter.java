package dev.tenon.toolkit.importer;

import dev.tenon.declaration.PluginManifest;
import dev.tenon.declaration.Purpose;
import dev.tenon.toolkit.starter.StarterProject;

/** Writes the module's {@code pom.xml}, which is that of a new project but for its names and what it is compiled for. */
final class PomWriter {

    private static final String END_OF_ARGUMENTS = "          </compilerArgs>";

    private PomWriter() {}

    /**
     * Returns the text.
     *
     * @param purpose what the module is compiled for
     */
    static String write(ImportedNames names, PluginManifest manifest, Purpose purpose) {
        String pom = StarterProject.pom(names.packageName(), escaped(manifest.name()), escaped(manifest.version()));
        return purpose == Purpose.ALL ? pom : pom.replace(END_OF_ARGUMENTS, onlyFor(purpose) + END_OF_ARGUMENTS);
    }

    private static String onlyFor(Purpose purpose) {
        return """
                        <!-- Not everything that Dify's parts would refuse is an error: see IMPORT.md. -->
                        <arg>-Atenon.for=%s</arg>
            """.formatted(purpose.value());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
