package dev.tenon.processor.check;

import dev.tenon.declaration.Suggestions;
import dev.tenon.processor.diagnostic.Finding;
import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.resolve.Origins;
import dev.tenon.processor.source.SourceHidden;
import dev.tenon.processor.source.SourceRoot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** All rules of the Java side that concern one root. */
public final class JavaChecks {

    /** What a record of credentials or parameters may have, beside the author's own enums. */
    private static final List<String> COMPONENT_TYPES = List.of(
            "Secret",
            "String",
            "URI",
            "BigDecimal",
            "Optional",
            "OptionalInt",
            "OptionalLong",
            "OptionalDouble",
            "Map");

    private JavaChecks() {}

    /** Returns what is wrong with a root and all that is reached from it. */
    public static List<Finding> check(SourceRoot root) {
        Findings findings = new Findings();
        if (root.plugin() == null) {
            findings.add(JavaRule.ROOT_INCOMPLETE, root.provider().origin(), "ModelProvider", "DifyPlugin");
        }
        new ModelClassChecks(root, findings).check();
        new CredentialChecks(root, findings).check();
        new ParameterChecks(findings).check(root);
        new PredefinedChecks(findings).check(root);
        new FeatureChecks(findings).check(root);
        new FileNameChecks(findings).check(root);
        new JavaNameChecks(findings).check(root);
        new MapErrorChecks(findings).check(root);
        return findings.toList();
    }

    /**
     * Returns a finding for each type that could not be resolved.
     *
     * @param compiled the simple names of the types that are being compiled
     */
    public static List<Finding> unresolved(Map<String, Origin> names, Collection<String> compiled) {
        List<String> known = new ArrayList<>(compiled);
        known.addAll(COMPONENT_TYPES);
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, Origin> each : names.entrySet()) {
            String suggestion = Suggestions.didYouMean(each.getKey(), known);
            findings.add(Finding.of(JavaRule.TYPE_UNRESOLVED, each.getValue(), each.getKey(), suggestion));
        }
        return findings;
    }

    /** Returns a finding for each type that the generated code has to name and must not. */
    public static List<Finding> hidden(List<SourceHidden> types) {
        List<Finding> findings = new ArrayList<>();
        for (SourceHidden each : types) {
            String remedy = switch (each.cause()) {
                case PRIVATE -> "make it package-private";
                case NOT_PUBLIC -> "it is in another package; make it public";
                case NOT_EXPORTED -> "its module does not export " + each.type().packageName();
            };
            String name = String.join(".", each.type().simpleNames());
            findings.add(Finding.of(JavaRule.NOT_ACCESSIBLE, each.origin(), name, remedy));
        }
        return findings;
    }

    /** Returns the finding that another type is the provider. */
    public static Finding other(SourceRoot root, String provider) {
        return Finding.of(JavaRule.TWO_PROVIDER_TYPES, root.provider().origin(), provider);
    }

    /** Returns a finding for each addition that cannot be made, by the path of its document. */
    public static List<Finding> rawYaml(Origins origins, Map<String, String> problems) {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, String> each : problems.entrySet()) {
            findings.add(Finding.of(JavaRule.RAW_YAML, origins.at(each.getKey() + ".rawYaml"), each.getValue()));
        }
        return findings;
    }

    /**
     * Returns the finding that a type exists whose name is that of a binder or of the schemas of predefined models.
     *
     * @param source the type after which the generated one is called
     */
    public static Finding taken(String name, String source, Origin origin) {
        return Finding.of(JavaRule.GENERATED_TYPE_CLASH, origin, name, source);
    }

    /** Returns a finding for each output at whose path a hand-written file lies. */
    public static List<Finding> handWritten(SourceRoot root, List<String> paths) {
        List<Finding> findings = new ArrayList<>();
        for (String each : paths) {
            findings.add(Finding.of(JavaRule.RESOURCE_CLASH, root.provider().origin(), each));
        }
        return findings;
    }
}
