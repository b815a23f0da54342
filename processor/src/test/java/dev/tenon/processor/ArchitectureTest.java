package dev.tenon.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.tenon.processor.diagnostic.Reporter;
import dev.tenon.processor.write.OutputWriter;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

/** The rooms are apart, and the way through them is one-way. */
class ArchitectureTest {

    private static final String ROOT = "dev.tenon.processor";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void only_readers_and_reporters_know_javac() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + ".source",
                        ROOT + ".check",
                        ROOT + ".resolve",
                        ROOT + ".model",
                        ROOT + ".option",
                        ROOT + ".write.resource")
                .should()
                .dependOnClassesThat(resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..")
                        .and(not(equivalentTo(SourceVersion.class))))
                .because("of javac they know no more than the words of the language")
                .check(CLASSES);
    }

    @Test
    void one_class_writes_and_one_prints() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(OutputWriter.class, PluginOutput.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Filer.class)
                .check(CLASSES);
        noClasses()
                .that()
                .doNotBelongToAnyOf(Reporter.class, PluginStep.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Messager.class)
                .check(CLASSES);
    }

    @Test
    void libraries_stay_in_their_room() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".write.java")
                .and()
                .doNotBelongToAnyOf(OutputWriter.class, PluginOutput.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".write.resource")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yaml.snakeyaml..")
                .check(CLASSES);
    }

    @Test
    void the_way_is_one_way() {
        oneWay("source", "read", "resolve", "check", "write");
        oneWay("diagnostic", "source", "read", "resolve", "check", "write", "model");
        oneWay("model", "diagnostic", "source", "read", "resolve", "check", "write");
        oneWay("read", "resolve", "check", "write");
        oneWay("resolve", "read", "check", "write");
        oneWay("check", "read", "write");
        oneWay("write", "read", "source", "resolve", "check");
    }

    private static void oneWay(String from, String... to) {
        String[] packages = new String[to.length];
        for (int i = 0; i < to.length; i++) {
            packages[i] = ROOT + "." + to[i] + "..";
        }
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + from + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .check(CLASSES);
    }
}
