package dev.tenon.processor.write.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A module of annotated classes compiles with every lint on, whatever it requires and exports. */
final class ProcessedModuleTest {

    private static final String HEAD = """
            package com.acme.house;

            import dev.tenon.annotation.*;
            import dev.tenon.declaration.ModelSchema;
            import dev.tenon.runtime.*;
            import java.util.Optional;

            @DifyPlugin(author = "acme", version = "0.1.0", description = @I18n("House models"))
            @ModelProvider(
                    name = "house",
                    label = @I18n("House"),
                    iconSmall = @I18n("icon.svg"),
                    configurateMethods = ConfigurateMethod.CUSTOMIZABLE_MODEL,
                    modelCredentials = HouseProvider.Key.class,
                    models = HouseProvider.Llm.class)
            """;

    @TempDir
    Path folder;

    private UserModule house(String moduleInfo, Object... parts) throws IOException {
        return UserModule.processed(folder.resolve("house"))
                .add("com/acme/house/HouseProvider.java", HEAD + """
                    %1$s final class HouseProvider {
                        private HouseProvider() {}

                        %2$s record Key(@Credential(label = @I18n("Key")) Secret key) {}

                        @LlmModel
                        %2$s static final class Llm %3$s implements LargeLanguageModel<Key, Void> {
                            /** Said, since there is a lint for it. */
                            public Llm() {}

                            @Override
                            public void invoke(LlmRequest<Key, Void> request, LlmResponse out) {
                                out.text("ok");
                            }

                            @Override
                            public CredentialAdditions validateCredentials(String model, Key key) {
                                return CredentialAdditions.none();
                            }

                            @Override
                            public ModelSchema customizableSchema(String model, Key key) {
                                return LlmSchema.of(model).mode(LlmMode.CHAT).contextSize(4096).build();
                            }
                        }
                    }
                    """.formatted(parts))
                .add("module-info.java", "module com.acme.house { " + moduleInfo + " }");
    }

    @ParameterizedTest
    @CsvSource({"public, public, transitive", "'', public, ''", "public, '', transitive", "'', '', ''"})
    void exports_nothing_that_its_author_does_not(String provider, String nested, String transitive)
            throws IOException {
        house(
                        "requires " + transitive
                                + " dev.tenon.runtime; requires java.compiler; exports com.acme.house;",
                        provider,
                        nested,
                        "")
                .onModulePath();
    }

    /** Each is used beside its declaration alone, of which javac does not warn. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@Deprecated | '' | '' | ''",
                "'' | @Deprecated(forRemoval = true) | '' | ''",
                "'' | '' | @Deprecated | ''",
                "'' | '' | '' | @Deprecated(forRemoval = true)"
            })
    void deprecated_types_of_its_author_are_named_without_a_warning(
            String enumeration, String constant, String credentials, String exception) throws IOException {
        UserModule.processed(folder)
                .add(
                        "com/acme/house/HouseProvider.java",
                        HEAD + """
                    final class HouseProvider {
                        private HouseProvider() {}

                        %1$s enum Style { %2$s PLAIN, FANCY }

                        %4$s static final class Busy extends RuntimeException {
                            private static final long serialVersionUID = 1;
                        }

                        %3$s record Key(
                                @Credential(label = @I18n("Key")) Secret key,
                                @Credential(label = @I18n("Style")) Style style) {}

                        record Parameters(@Parameter(label = @I18n("Style")) Optional<Style> style) {}

                        @LlmModel
                        @MapError(exception = Busy.class, to = InvokeError.RATE_LIMIT)
                        static final class Llm implements LargeLanguageModel<Key, Parameters> {
                            @Override
                            public void invoke(LlmRequest<Key, Parameters> request, LlmResponse out) {
                                out.text("ok");
                            }

                            @Override
                            public CredentialAdditions validateCredentials(String model, Key key) {
                                return CredentialAdditions.none();
                            }

                            @Override
                            public ModelSchema customizableSchema(String model, Key key) {
                                return LlmSchema.of(model).mode(LlmMode.CHAT).contextSize(4096).style().build();
                            }
                        }
                    }
                    """.formatted(enumeration, constant, credentials, exception))
                .onClassPath(true);
    }

    @Test
    void exceptions_that_another_module_keeps_for_itself_cannot_be_mapped() throws IOException {
        UserModule library = UserModule.processed(folder.resolve("library"))
                .add("module-info.java", "module library { requires transitive dev.tenon.runtime; exports library; }")
                .add("library/secret/Busy.java", """
                        package library.secret;

                        public class Busy extends RuntimeException {
                            private static final long serialVersionUID = 1;

                            public Busy() {}
                        }
                        """)
                .add("library/Base.java", """
                        package library;

                        import dev.tenon.annotation.*;

                        @SuppressWarnings("exports")
                        @MapError(exception = library.secret.Busy.class, to = InvokeError.RATE_LIMIT)
                        public abstract class Base {
                            protected Base() {}
                        }
                        """);
        library.onModulePath();

        String said = house("requires dev.tenon.runtime; requires library;", "", "", "extends library.Base")
                .requires(library)
                .saidOnModulePath();

        assertThat(said)
                .contains("the code of the plugin cannot name Busy; its module does not export library.secret")
                .contains("1 error");
    }
}
