package dev.tenon.processor.check;

import dev.tenon.processor.diagnostic.Finding;
import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.source.SourceMisplaced;
import java.util.ArrayList;
import java.util.List;

/** The rules of the Java side that concern annotations which no root reaches. */
public final class RoundChecks {

    private RoundChecks() {}

    /** Returns a finding for each annotation in a place where it means nothing, and for each plugin without a provider. */
    public static List<Finding> all(List<SourceMisplaced> misplaced, List<Origin> pluginsWithoutProvider) {
        List<Finding> findings = new ArrayList<>();
        for (SourceMisplaced each : misplaced) {
            findings.add(
                    each.annotation().equals("PredefinedModel")
                            ? Finding.of(JavaRule.PREDEFINED_ELEMENT, each.origin())
                            : Finding.of(JavaRule.WRONG_ELEMENT, each.origin(), each.annotation(), each.expected()));
        }
        for (Origin each : pluginsWithoutProvider) {
            findings.add(Finding.of(JavaRule.ROOT_INCOMPLETE, each, "DifyPlugin", "ModelProvider"));
        }
        return findings;
    }
}
