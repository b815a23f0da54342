package dev.tenon.toolkit.starter;

import dev.tenon.toolkit.module.ModuleFolder;
import dev.tenon.toolkit.module.TenonVersion;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A Maven project with one provider, one language model on a server that speaks OpenAI's HTTP API, and a test. */
public final class StarterProject {

    private static final String POM = "pom.xml";

    private static final List<String> TEMPLATES = List.of(
            ".gitignore",
            "PRIVACY.md",
            "README.md",
            POM,
            "src/main/java/__prefix__Credentials.java",
            "src/main/java/__prefix__Llm.java",
            "src/main/java/__prefix__Parameters.java",
            "src/main/java/__prefix__Provider.java",
            "src/main/java/package-info.java",
            "src/main/resources/_assets/icon.svg",
            "src/test/java/__prefix__Test.java");

    private final StarterNames names;

    /** Prepares a project with these names. */
    public StarterProject(StarterNames names) {
        this.names = names;
    }

    /**
     * Returns the build file of a project with these names, for a module that comes about in another way.
     *
     * @param version of the project, and of the plugin unless its annotation names one
     */
    public static String pom(String groupId, String artifactId, String version) {
        return Template.read(POM)
                .filled(Map.of(
                        "groupId", groupId,
                        "artifactId", artifactId,
                        "version", version,
                        "tenonVersion", TenonVersion.get()))
                .text();
    }

    /** Returns the texts of the files by their paths. */
    public Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        for (String template : TEMPLATES) {
            Template file = Template.read(template).in(names.packageName()).filled(names.byKey());
            texts.put(file.path(), file.text());
        }
        return texts;
    }

    /**
     * Puts the project on disk: all of it, or nothing.
     *
     * @param target the project's folder, which must not exist or be empty
     * @throws DirectoryNotEmptyException if there is something in the target, or it is a file
     * @throws IOException if the project cannot be written; the target is as it was then
     */
    public void write(Path target) throws IOException {
        ModuleFolder.write(texts(), Map.of(), target);
    }
}
