package org.evidencestation.storage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.time.Instant;

@AnalyzeClasses(packages = "org.evidencestation.storage", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule packagesFormNoCycle = slices().matching("org.evidencestation.storage.(*)..")
            .should()
            .beFreeOfCycles()
            .because(
                    "json, copy <- durable, seal <- journal <- vault, index <- audit is the only way to read it in an afternoon");

    @ArchTest
    static final ArchRule storageKnowsNoDevicesAndNoApp = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.evidencestation.devices..", "org.evidencestation.app..", "javafx..", "org.usb4java..")
            .because("bytes meet in app.custody; what is true does not depend on who asks");

    @ArchTest
    static final ArchRule onlySealUsesBouncyCastle = noClasses()
            .that()
            .resideOutsideOfPackage("..storage.seal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.bouncycastle..")
            .because("a library for signatures can then be replaced in one place");

    @ArchTest
    static final ArchRule onlyTheIndexUsesSql = noClasses()
            .that()
            .resideOutsideOfPackage("..storage.index..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..")
            .because("nothing may live only in the database");

    @ArchTest
    static final ArchRule onlyDurableFilesChangesADisk = noClasses()
            .that()
            .resideOutsideOfPackages("..storage.durable..", "..storage.seal..", "..storage.index..")
            .should()
            .callMethodWhere(ChangesOfADisk.CALLS)
            .because("durability is read, and broken on purpose in tests, in one place; "
                    + "seal writes keys and index a cache, both outside the vault");

    @ArchTest
    static final ArchRule timeComesFromOutside = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("an InstantSource comes through the constructor, so that tests can stand still");

    @ArchTest
    static final ArchRule nobodySleeps = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .because("there is always something to wait for");

    /** Calls by which a class changes files. */
    private static final class ChangesOfADisk {
        static final com.tngtech.archunit.base.DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall>
                CALLS = com.tngtech.archunit.base.DescribedPredicate.describe(
                        "writes, renames or deletes files",
                        call -> call.getTargetOwner().isEquivalentTo(Files.class)
                                && call.getName()
                                        .matches("(write|delete|move|copy|create|set|newOutput|newBufferedWriter).*"));
    }
}
