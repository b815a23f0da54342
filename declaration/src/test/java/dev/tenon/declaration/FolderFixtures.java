package dev.tenon.declaration;

import static dev.tenon.declaration.Fixture.fails;
import static dev.tenon.declaration.Fixture.silent;
import static dev.tenon.declaration.FolderSample.folder;
import static dev.tenon.declaration.rule.GeneralCode.SECOND_DOCUMENT;
import static dev.tenon.declaration.rule.GeneralCode.YAML_SYNTAX;
import static dev.tenon.declaration.rule.PackageCode.MANIFEST_PLACE;

import java.util.List;

/** Fixtures of the rules about files: whether they are there, and whether they can be read. */
final class FolderFixtures {

    private FolderFixtures() {}

    static List<Fixture> all() {
        return List.of(
                fails(YAML_SYNTAX, "a tab", folder(f -> f.with("manifest.yaml", "a:\n\tb: 1")), ""),
                silent(YAML_SYNTAX, "flow style", folder(f -> f.with("manifest.yaml", "1.0.0", "{}"))),
                fails(
                        SECOND_DOCUMENT,
                        "a separator at the end",
                        folder(f -> f.with("manifest.yaml", "1.0.0", "1\n---\na")),
                        ""),
                silent(
                        SECOND_DOCUMENT,
                        "a separator first",
                        folder(f -> f.with("manifest.yaml", "version", "---\nversion"))),
                fails(MANIFEST_PLACE, "no manifest", folder(f -> f.without("manifest.yaml")), ""),
                silent(MANIFEST_PLACE, "another file", folder(f -> f.with("manifest.yml", ""))));
    }
}
