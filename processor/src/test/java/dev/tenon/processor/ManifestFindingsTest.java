package dev.tenon.processor;

import org.junit.jupiter.api.Test;

/** Dify's rules for the manifest, at the values of {@code @DifyPlugin}; and what is nearly wrong stays silent. */
class ManifestFindingsTest extends CompilerTest {

    private static final String PLUGIN =
            "@DifyPlugin(author = \"acme\", version = \"0.1.0\", description = @I18n(\"Models of Acme\"))";

    private static Fixture plugin(String members) {
        return Fixture.acme().replace("AcmeProvider", PLUGIN, "@DifyPlugin(" + members + ")");
    }

    @Test
    void every_member_is_judged() {
        check(plugin("""
                author = /*!TN-MAN-005*/ "01234567-89ab-cdef-0123-456789abcdef",
                version = /*!TN-MAN-002*/ "1.0.0-SNAPSHOT",
                name = /*!TN-MAN-007*/ "My.Plugin",
                label = @I18n(value = "Acme", jaJp = /*!TN-TXT-003*/ " "),
                description = @I18n(/*!TN-GEN-001*/ ""),
                icon = /*!TN-AST-004*/ "/icon.svg",
                iconDark = /*!TN-AST-008*/ "dark.SVG",
                memory = /*!TN-MAN-008*/ 256,
                permission = /*!TN-MAN-010*/ @Permission(storage = /*!TN-MAN-009*/ 512),
                tags = {PluginTag.RAG, /*!TN-GEN-014*/ PluginTag.RAG},
                minimumDifyVersion = /*!TN-MAN-019*/ ">=1.4",
                createdAt = /*!TN-MAN-022*/ "2026-01-01",
                repo = /*!TN-MAN-024*/ "",
                arch = /*!TN-MAN-015*/ {}"""));
    }

    @Test
    void one_value_may_be_wrong_in_two_ways() {
        check(
                plugin("author = /*!TN-MAN-004*/ /*!TN-MAN-006*/ \"Dify\", version = /*!TN-MAN-001*/ \"v1.0.0\","
                        + " createdAt = /*!TN-MAN-023*/ \"2999-01-01T00:00:00Z\", description = @I18n(/*!TN-GEN-002*/ \""
                        + "x".repeat(1024) + "\")"),
                "author 'Dify' may contain only a-z, 0-9, _ and -; write 'dify' (refused by installation, remote debugging)"
                        + " [TN-MAN-004 AuthorFormat]",
                "author 'Dify' is reserved by the marketplace; it must not contain 'dify' [TN-MAN-006 AuthorReserved]",
                "version 'v1.0.0' must be three numbers of up to four digits, such as 1.2.0 [TN-MAN-001 VersionFormat]",
                "created_at '2999-01-01T00:00:00Z' lies in the future; write the day on which the plugin was made"
                        + " [TN-MAN-023 CreatedAtFuture]",
                "description.en_US has 1024 characters, at most 1023 are allowed (description.value) [TN-GEN-002 TooLong]");
    }

    @Test
    void what_is_nearly_wrong_is_in_order() {
        check(plugin("""
                author = "a_c-me0",
                version = "9999.0.0-rc1",
                name = "my-plugin",
                label = @I18n(value = "Acme", jaJp = ""),
                description = @I18n("%s"),
                icon = "icon.svg",
                iconDark = "dark.svg",
                memory = 1048576,
                permission = @Permission,
                tags = {PluginTag.RAG, PluginTag.AGENT},
                minimumDifyVersion = "1.4",
                createdAt = "2026-01-01T00:00:00.5+01:00",
                repo = "git:x",
                arch = Arch.ARM64""".formatted("x".repeat(1023))));
    }
}
