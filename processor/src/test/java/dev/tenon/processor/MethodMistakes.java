package dev.tenon.processor;

import dev.tenon.processor.check.JavaRule;
import java.util.List;
import java.util.stream.Stream;

/** Mistakes about what a model class implements and throws. */
final class MethodMistakes {

    private MethodMistakes() {}

    static List<Mistake> all() {
        return Stream.of(methods(), errors()).flatMap(List::stream).toList();
    }

    private static List<Mistake> methods() {
        return List.of(
                Mistake.of(
                                JavaRule.SCHEMA_MISSING,
                                ModelClassMistakes.other()
                                        .replace("Other", "customizableSchema", "customisableSchema")
                                        .replace("Other", "class", "/*!TN-JAV-030*/ class"),
                                "Other",
                                "customisableSchema",
                                "customizableSchema")
                        .eclipse("Other", "Other implements"),
                Mistake.of(
                                JavaRule.SCHEMA_UNUSED,
                                Fixture.acme()
                                        .replace("AcmeProvider", ", CUSTOMIZABLE_MODEL", "")
                                        .replace("AcmeProvider", "    modelCredentials = AcmeCredentials.class,\n", "")
                                        .replace("AcmeLlm", "final class", "final /*!TN-JAV-031*/ class"),
                                "AcmeLlm",
                                "  public ModelSchema customizableSchema(String model, AcmeCredentials c) { return null; }\n",
                                "")
                        .eclipse("AcmeLlm", "AcmeLlm implements"),
                Mistake.of(
                                JavaRule.VALIDATOR_MISSING,
                                ModelClassMistakes.other()
                                        .replace("Other", "validateCredentials(String model, ", "validateCredentials(")
                                        .replace("Other", "class", "/*!TN-JAV-032*/ class"),
                                "Other",
                                "validateCredentials(",
                                "validateCredentials(String model, ")
                        .eclipse("Other", "Other implements"));
    }

    private static List<Mistake> errors() {
        return List.of(
                Mistake.of(
                                JavaRule.MAP_ERROR_NOT_THROWABLE,
                                mapping(
                                        "@MapError(exception = /*!TN-JAV-027*/ Socket.class, to = InvokeError.CONNECTION)"),
                                "AcmeLlm",
                                "Socket",
                                "SocketException")
                        .eclipse("AcmeLlm", "@MapError"),
                Mistake.of(
                                JavaRule.MAP_ERROR_DUPLICATE,
                                mapping(
                                        "@MapError(exception = SocketException.class, to = InvokeError.CONNECTION)\n"
                                                + "@MapError(exception = /*!TN-JAV-028*/ SocketException.class, to = InvokeError.BAD_REQUEST)"),
                                "AcmeLlm",
                                "/*!TN-JAV-028*/ Socket",
                                "Connect")
                        .eclipse("AcmeLlm", "@MapError(exception = SocketException.class, to = InvokeError.BAD"),
                Mistake.of(
                                JavaRule.MAP_ERROR_USELESS,
                                mapping(
                                        "@MapError(exception = /*!TN-JAV-029*/ Exception.class, to = InvokeError.CONNECTION)"),
                                "AcmeLlm",
                                "Exception.class",
                                "SocketException.class")
                        .eclipse("AcmeLlm", "@MapError"));
    }

    private static Fixture mapping(String mapping) {
        return Fixture.acme().replace("AcmeLlm", "@LlmModel", mapping + "\n@LlmModel");
    }
}
