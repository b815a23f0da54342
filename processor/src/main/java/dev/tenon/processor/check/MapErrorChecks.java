package dev.tenon.processor.check;

import dev.tenon.annotation.InvokeError;
import dev.tenon.processor.model.TypeRef;
import dev.tenon.processor.source.SourceException;
import dev.tenon.processor.source.SourceMapping;
import dev.tenon.processor.source.SourceModelClass;
import dev.tenon.processor.source.SourceRoot;
import dev.tenon.processor.source.Written;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether error mappings can match, and say one thing. */
final class MapErrorChecks {

    private static final Set<String> TOO_GENERAL =
            Set.of("java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException", "java.lang.Error");
    private static final String OWN = "dev.tenon.runtime.error";

    private final Findings findings;

    MapErrorChecks(Findings findings) {
        this.findings = findings;
    }

    void check(SourceRoot root) {
        check(root.errors());
        for (SourceModelClass each : root.models()) {
            check(each.errors());
        }
    }

    private void check(List<SourceMapping> mappings) {
        Map<TypeRef, InvokeError> mapped = new HashMap<>();
        for (SourceMapping mapping : mappings) {
            for (Written<SourceException> each : mapping.exceptions()) {
                exception(each);
                if (mapping.to() != null) {
                    InvokeError to = mapping.to().value();
                    TypeRef type = each.value().type();
                    InvokeError before = mapped.putIfAbsent(type, to);
                    if (before != null && before != to) {
                        findings.add(JavaRule.MAP_ERROR_DUPLICATE, each.origin(), type.simpleName(), before, to);
                    }
                }
            }
        }
    }

    private void exception(Written<SourceException> written) {
        TypeRef type = written.value().type();
        if (!written.value().throwable()) {
            findings.add(JavaRule.MAP_ERROR_NOT_THROWABLE, written.origin(), type.simpleName());
        } else if (TOO_GENERAL.contains(type.canonicalName())
                || type.packageName().equals(OWN)) {
            findings.add(JavaRule.MAP_ERROR_USELESS, written.origin(), type.simpleName());
        }
    }
}
