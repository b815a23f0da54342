package dev.tenon.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.declaration.PluginDeclaration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The recorded changes as annotations, where Java can say them: what Dify refuses is refused by javac, at the value, and what it
 * accepts is accepted, unless it fails in use.
 */
@Tag("conformance")
final class AnnotatedMutationConformanceTest {

    /** How an annotation or a value in one begins. */
    private static final Pattern VALUE = Pattern.compile("(?:[\"{@0-9-]|[A-Z]\\w*\\.).*", Pattern.DOTALL);

    private static int cases;
    private static int said;

    @TempDir
    private static Path folders;

    private final Map<String, PluginDeclaration> bases = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> mutations() {
        return Mutation.all().stream().map(mutation -> DynamicTest.dynamicTest(mutation.id(), () -> judge(mutation)));
    }

    private void judge(Mutation mutation) throws IOException {
        cases++;
        Path folder = folders.resolve(mutation.id());
        mutation.write(folder);
        Optional<AnnotatedMutation> annotated = AnnotatedMutation.of(folder, base(mutation));
        if (annotated.isPresent()) {
            said++;
            List<Diagnostic<? extends JavaFileObject>> found = JavaModule.compile(
                    annotated.get().module(), folder.resolve("_assets"), folders.resolve(mutation.id() + ".out"));
            for (Diagnostic<? extends JavaFileObject> each : found) {
                assertThat(each.getMessage(Locale.ROOT)).contains("[TN-");
            }
            List<Diagnostic<? extends JavaFileObject>> errors = found.stream()
                    .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                    .toList();
            boolean wrong =
                    mutation.expect().equals("reject") || annotated.get().failsInUse();
            assertThat(errors.isEmpty()).as("%s: %s", mutation.why(), errors).isEqualTo(!wrong);
            for (Diagnostic<? extends JavaFileObject> error : errors) {
                assertThat(JavaModule.at(error)).as("%s", error).matches(VALUE);
            }
        }
    }

    private PluginDeclaration base(Mutation mutation) throws IOException {
        String name = String.valueOf(mutation.values().get("base"));
        PluginDeclaration known = bases.get(name);
        if (known != null) {
            return known;
        }
        PluginDeclaration base = AnnotatedMutation.declaration(Recordings.golden("mutations/bases/" + name));
        bases.put(name, base);
        return base;
    }

    @AfterAll
    static void tell() {
        assertThat(said).isGreaterThan(cases / 3);
        System.out.println(said + " of " + cases + " recorded changes can be said in annotations");
    }
}
