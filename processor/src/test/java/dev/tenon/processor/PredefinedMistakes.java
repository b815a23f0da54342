package dev.tenon.processor;

import dev.tenon.processor.check.JavaRule;
import java.util.List;

/** Mistakes about enums of predefined models; Eclipse points at the enum, for it has no place for constants. */
final class PredefinedMistakes {

    private PredefinedMistakes() {}

    static List<Mistake> all() {
        String small = " @PredefinedModel(model = \"small\", contextSize = 4096) ";
        String field = "; /*!TN-JAV-023*/" + small + "static final int SMALL = 1;";
        return List.of(
                Mistake.of(
                        JavaRule.PREDEFINED_ELEMENT,
                        Fixture.acme().replace("AcmeModels", "  LARGE\n", "  LARGE" + field),
                        "AcmeModels",
                        field,
                        "," + small + "SMALL"),
                constant(
                        JavaRule.PREDEFINED_CONSTANT_BARE,
                        Fixture.acme().replace("AcmeModels", "  LARGE\n", "  LARGE, /*!TN-JAV-024*/ SMALL"),
                        "SMALL",
                        small + "SMALL"),
                constant(
                        JavaRule.PREDEFINED_MEMBER_TYPE,
                        model("wordLimit = /*!TN-JAV-025*/ 3"),
                        ", wordLimit = /*!TN-JAV-025*/ 3",
                        ""),
                constant(
                        JavaRule.USE_INVALID,
                        Fixture.acme().replace("AcmeModels", "\"temperature\"", "/*!TN-JAV-026*/ \"temprature\""),
                        "temprature",
                        "temperature"),
                constant(
                        JavaRule.FILE_NAME_CHARACTERS,
                        model("fileName = /*!TN-JAV-035*/ \"acme large.yaml\""),
                        "acme large",
                        "acme-large"),
                constant(
                        JavaRule.RAW_YAML,
                        model("rawYaml = /*!TN-JAV-036*/ \"pricing: {unit: '1'}\""),
                        "unit:",
                        "cached:"));
    }

    private static Mistake constant(JavaRule rule, Fixture wrong, String mistake, String correction) {
        return Mistake.of(rule, wrong, "AcmeModels", mistake, correction).eclipse("AcmeModels", "AcmeModels {");
    }

    private static Fixture model(String members) {
        return Fixture.acme().replace("AcmeModels", "contextSize = 8192", "contextSize = 8192, " + members);
    }
}
