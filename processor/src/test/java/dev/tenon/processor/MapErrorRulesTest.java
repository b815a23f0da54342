package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** TN-JAV-027 to 029: error mappings. */
class MapErrorRulesTest extends CompilerTest {

    private static Fixture mapping(String annotations) {
        return Fixture.acme().replace("AcmeLlm", "@LlmModel", annotations + "\n@LlmModel");
    }

    @Test
    void only_exceptions_can_be_mapped() {
        check(
                mapping("@MapError(exception = {java.io.IOException.class, /*!TN-JAV-027*/ String.class}, to ="
                        + " InvokeError.CONNECTION)"),
                "String is not a Throwable; name classes of exceptions (exception[1]) [TN-JAV-027 MapErrorNotThrowable]");
    }

    @Test
    void one_class_is_one_error() {
        check(
                mapping("""
                        @MapErrors({@MapError(exception = java.io.IOException.class, to = InvokeError.CONNECTION),
                        @MapError(exception = {java.io.EOFException.class, /*!TN-JAV-028*/ java.io.IOException.class}, to = InvokeError.BAD_REQUEST)})"""),
                "IOException is mapped to CONNECTION and BAD_REQUEST; decide for one (exception[1]) [TN-JAV-028 MapErrorDuplicate]");
    }

    @Test
    void mappings_of_base_classes_are_inherited_unless_the_class_decides() {
        Fixture inheriting = mapping("@MapError(exception = java.io.EOFException.class, to = InvokeError.BAD_REQUEST)")
                .replace("AcmeLlm", "class AcmeLlm implements", "class AcmeLlm extends Base implements")
                .with("Base", """
                        @MapError(exception = {java.io.EOFException.class, java.net.ConnectException.class},
                            to = InvokeError.CONNECTION)
                        abstract class Base {}
                        """);

        assertThat(check(inheriting).outputs().get("acme/AcmePlugin.java"))
                .contains(
                        "with(EOFException.class, InvokeError.BAD_REQUEST)",
                        "with(ConnectException.class, InvokeError.CONNECTION)")
                .doesNotContain("EOFException.class, InvokeError.CONNECTION");
        check(
                inheriting.replace("Base", "java.net.ConnectException", "/*!TN-JAV-027*/ String"),
                "String is not a Throwable; name classes of exceptions (exception[1]) [TN-JAV-027 MapErrorNotThrowable]");
    }

    @Test
    void general_and_own_exceptions_are_a_warning() {
        check(
                mapping("@MapError(exception = {/*!TN-JAV-029*/ Exception.class,"
                        + " /*!TN-JAV-029*/ dev.tenon.runtime.error.InvokeRateLimitException.class,"
                        + " IllegalStateException.class}, to = InvokeError.CONNECTION)"),
                "map specific exceptions instead of Exception (exception[0]) [TN-JAV-029 MapErrorUseless]",
                "map specific exceptions instead of InvokeRateLimitException (exception[1]) [TN-JAV-029 MapErrorUseless]");
    }
}
