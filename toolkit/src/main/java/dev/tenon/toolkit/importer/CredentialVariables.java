package dev.tenon.toolkit.importer;

import dev.tenon.annotation.CredentialScope;
import dev.tenon.declaration.CredentialFormSchema;
import dev.tenon.declaration.ProviderDeclaration;
import dev.tenon.toolkit.importer.CredentialVariable.Scoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The variables of both credential forms, in an order that keeps the order of every two fields that a form can show at the same
 * time.
 */
final class CredentialVariables {

    private final Map<String, List<Scoped>> fields = new LinkedHashMap<>();
    private final Map<String, Set<String>> before = new LinkedHashMap<>();

    private CredentialVariables() {}

    static List<CredentialVariable> of(ProviderDeclaration provider) {
        CredentialVariables variables = new CredentialVariables();
        List<CredentialFormSchema> own = Objects.requireNonNullElse(provider.providerCredentials(), List.of());
        List<CredentialFormSchema> model = provider.modelCredentials() == null
                ? List.of()
                : provider.modelCredentials().fields();
        boolean both = provider.providerCredentials() != null && provider.modelCredentials() != null;
        for (CredentialFormSchema each : own) {
            boolean shared = !both || model.contains(each);
            variables.add(each, shared ? CredentialScope.BOTH : CredentialScope.PROVIDER);
        }
        for (CredentialFormSchema each : model) {
            if (!own.contains(each)) {
                variables.add(each, both ? CredentialScope.MODEL : CredentialScope.BOTH);
            }
        }
        variables.order(own);
        variables.order(model);
        return variables.sorted();
    }

    private void add(CredentialFormSchema field, CredentialScope scope) {
        fields.computeIfAbsent(field.variable(), variable -> new ArrayList<>()).add(new Scoped(field, scope));
        before.computeIfAbsent(field.variable(), variable -> new LinkedHashSet<>());
    }

    private void order(List<CredentialFormSchema> form) {
        for (int i = 0; i < form.size(); i++) {
            for (int j = i + 1; j < form.size(); j++) {
                String later = form.get(j).variable();
                if (!exclude(form.get(i), form.get(j))
                        && !form.get(i).variable().equals(later)) {
                    before.getOrDefault(later, new LinkedHashSet<>())
                            .add(form.get(i).variable());
                }
            }
        }
    }

    /** Returns whether two fields are never shown together. */
    private static boolean exclude(CredentialFormSchema left, CredentialFormSchema right) {
        return left.showOn().stream()
                .anyMatch(each -> right.showOn().stream()
                        .anyMatch(other -> each.variable().equals(other.variable())
                                && !each.value().equals(other.value())));
    }

    /** Takes the first variable that has to wait for no other; where all wait in a circle, the first. */
    private List<CredentialVariable> sorted() {
        List<CredentialVariable> sorted = new ArrayList<>();
        Map<String, List<Scoped>> waiting = new LinkedHashMap<>(fields);
        while (!waiting.isEmpty()) {
            String next = waiting.keySet().stream()
                    .filter(each -> before.getOrDefault(each, Set.of()).stream().noneMatch(waiting::containsKey))
                    .findFirst()
                    .orElse(waiting.keySet().iterator().next());
            sorted.add(new CredentialVariable(next, Objects.requireNonNull(waiting.remove(next))));
        }
        return sorted;
    }

    /** Returns a form as it will be made of the variables. */
    static List<CredentialFormSchema> form(List<CredentialVariable> variables, CredentialScope form) {
        return variables.stream()
                .flatMap(each -> each.fields().stream())
                .filter(each -> each.scope() == CredentialScope.BOTH || each.scope() == form)
                .map(Scoped::field)
                .toList();
    }
}
