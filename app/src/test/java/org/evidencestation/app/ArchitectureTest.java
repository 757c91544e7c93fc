package org.evidencestation.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** The directions of the design, as far as the app is concerned. */
class ArchitectureTest {
    private static final String ROOT = "org.evidencestation.app";

    private final JavaClasses app = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void onlyTheDesktopKnowsJavaFx() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".desktop..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..")
                .because("everything but the screens must run on a machine without a display"));
    }

    @Test
    void modelsKnowNoNode() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + ".desktop..")
                .and()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "javafx.scene..",
                        "javafx.stage..",
                        "javafx.application..",
                        "javafx.animation..",
                        "javafx.css..",
                        "org.kordamp.."))
                .because("a screen's logic is tested without a toolkit, so it lives where there is none"));
    }

    @Test
    void noWayLeadsFromAFilmToAFileAPrinterOrTheClipboard() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + ".desktop.player..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("javafx.print..", "javafx.embed..", "java.awt..", "javax.imageio..")
                                .or(belongToAnyOf(
                                        javafx.scene.input.Clipboard.class,
                                        javafx.scene.input.ClipboardContent.class,
                                        javafx.scene.input.Dragboard.class,
                                        javafx.stage.FileChooser.class,
                                        javafx.stage.DirectoryChooser.class,
                                        javafx.scene.SnapshotParameters.class,
                                        javafx.scene.robot.Robot.class)))
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".desktop.listing..")
                .because("whoever looks in the room takes nothing with them"));
    }

    @Test
    void policyIsPure() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + ".policy..")
                .and()
                .haveNameNotMatching(".*\\.policy\\.(Profile|BuiltInProfiles).*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..")
                .because("a judgement must come out the same whenever it is repeated; only the files of law are read"));
    }

    @Test
    void screensAndCommandsUseTheCustodyAndNeverTheOtherWay() {
        check(noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".custody..", ROOT + ".policy..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".desktop..", ROOT + ".cli..", ROOT)
                .because("what happens to evidence may not depend on who watches it"));
    }

    @Test
    void policyKnowsNobody() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + ".policy..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + ".custody..",
                        "org.evidencestation.storage.vault..",
                        "org.evidencestation.storage.journal..",
                        "org.evidencestation.storage.index..",
                        "org.evidencestation.devices..")
                .because("the law is data and pure functions over it"));
    }

    @Test
    void theIndependentCountKnowsNothingOfWhatItCounts() {
        check(noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".simulation.count..", ROOT + ".simulation.plan..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.evidencestation..")
                        .and(not(resideInAnyPackage(ROOT + ".simulation.count..", ROOT + ".simulation.plan.."))))
                .because("two counts that share their arithmetic share its mistakes"));
    }

    @Test
    void timeComesFromTheCompositionRoot() {
        ArchRule rule = noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".Station")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".Main")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(InstantSource.class, "system")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("a time that is evidence can be asked where it came from, and a test can set it");
        check(rule);
    }

    @Test
    void foreignCraftStaysWithItsOnlyUser() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.h2..", "org.bouncycastle..", "org.usb4java..")
                .because("SQL lives in storage.index, signatures in storage.seal, USB in the drivers"));
    }

    @Test
    void onlyThePaperKnowsHowBarcodesAreMade() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".paper..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.zxing..")
                .because("a library with one user can be left"));
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a cycle is one package that does not know it yet"));
        check(slices().matching(ROOT + ".desktop.(*)..")
                .should()
                .beFreeOfCycles()
                .because("each screen can be read alone"));
    }

    @Test
    void everyPackageIsNullMarked() {
        check(classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith("org.jspecify.annotations.NullMarked")
                .because("null is only where a type says so"));
    }

    private void check(ArchRule rule) {
        rule.check(app);
    }
}
