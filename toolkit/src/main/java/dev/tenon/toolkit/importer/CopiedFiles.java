package dev.tenon.toolkit.importer;

import dev.tenon.declaration.PluginManifest;
import dev.tenon.declaration.folder.PluginFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which files of a plugin go into the module as they are.
 *
 * @param copies their paths in the plugin, by those in the module
 * @param left the files that nothing was made of
 */
record CopiedFiles(Map<String, String> copies, List<String> left) {

    private static final Pattern PROSE = Pattern.compile("README\\.md|PRIVACY\\.md|LICENSE|readme/README_[^/]+\\.md");

    /** Files that the module has of its own, or that were read as declarations. */
    private static final Pattern REPLACED =
            Pattern.compile("manifest\\.yaml|models/.*\\.yaml|requirements\\.txt|\\.difyignore|\\.gitignore");

    static CopiedFiles of(PluginFiles files, PluginManifest manifest) {
        Map<String, String> copies = new TreeMap<>();
        List<String> left = new ArrayList<>();
        for (String each : files.paths()) {
            if (each.startsWith("_assets/")) {
                copies.put("src/main/resources/" + each, each);
            } else if (PROSE.matcher(each).matches()) {
                copies.put(each, each);
            } else if (!REPLACED.matcher(each).matches() && !each.equals(manifest.providerFile())) {
                left.add(each);
            }
        }
        return new CopiedFiles(copies, left);
    }
}
