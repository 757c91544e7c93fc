package org.evidencestation.devices;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.concurrent.locks.LockSupport;
import org.evidencestation.devices.usb.UsbClaims;

/** What this module may see. A direction is changed together with its reason, never suppressed. */
@AnalyzeClasses(packages = "org.evidencestation", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule usesNothingButJavaAndTheLogger = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations..",
                    "org.slf4j..",
                    "org.usb4java..",
                    "org.evidencestation.devices..")
            .because("a recorder is described without screen, database or vault");

    @ArchTest
    static final ArchRule nativeUsbStaysBehindThePipe = noClasses()
            .that()
            .resideOutsideOfPackage("..devices.usb.libusb..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.usb4java..")
            .because("the session is tested without a plug, and the library can be left for another");

    @ArchTest
    static final ArchRule nativeUsbIsAnotherProcess = classes()
            .that()
            .resideInAPackage("..devices.usb.libusb..")
            .should()
            .onlyHaveDependentClassesThat(
                    resideInAPackage("..devices.usb.libusb..").or(assignableTo(UsbClaims.class)))
            .because("what crashes may not take the station along; that class names the child's program, no more");

    @ArchTest
    static final ArchRule pipesKnowNoRecorder = classes()
            .that()
            .resideInAPackage("..devices.usb..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations..",
                    "org.slf4j..",
                    "org.usb4java..",
                    "org.evidencestation.devices",
                    "..devices.usb..")
            .because("recorders of several protocols are spoken to through them");

    @ArchTest
    static final ArchRule aChildWritesNoLog = noClasses()
            .that()
            .resideInAPackage("..devices.usb.libusb..")
            .or()
            .haveFullyQualifiedName("org.evidencestation.devices.usb.isolation.PipeService")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.slf4j..")
            .because("two processes would write one file; what a child prints is logged by its station");

    @ArchTest
    static final ArchRule theCLibraryIsCalledInTwoPlaces = noClasses()
            .that()
            .haveNameNotMatching(".*\\.(SgIo|SgIo\\$CLibrary|EmptyPacket)")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.foreign..")
            .because("what is behind ScsiPipe is tested without a recorder");

    @ArchTest
    static final ArchRule opensNoDatabase =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.evidencestation.devices.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule contractsKnowNoDriver = noClasses()
            .that()
            .resideInAPackage("org.evidencestation.devices")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.evidencestation.devices.*..");

    @ArchTest
    static final ArchRule volumesDoNotSeeTheSimulator = noClasses()
            .that()
            .resideInAPackage("..volume..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..simulated..");

    @ArchTest
    static final ArchRule theSimulatorDoesNotSeeVolumes = noClasses()
            .that()
            .resideInAPackage("..simulated..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..volume..");

    @ArchTest
    static final ArchRule cardsAreReadWithoutADriver = noClasses()
            .that()
            .resideInAPackage("..card..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..volume..", "..simulated..", "..mtp..");

    @ArchTest
    static final ArchRule theMtpDriverDoesNotSeeItsPeer = noClasses()
            .that()
            .resideInAnyPackage("..devices.mtp", "..mtp.usb..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..simulated..", "..mtp.responder..")
            .because("a peer that shares the driver's code shares its mistakes");

    @ArchTest
    static final ArchRule onlyWhatFindsMtpDevicesKnowsSockets = noClasses()
            .that()
            .resideInAnyPackage("..devices.mtp", "..mtp.responder..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..volume..")
            .because(
                    "a socket wears one sticker, whatever is plugged in; all else about volumes is none of its business");

    @ArchTest
    static final ArchRule theResponderIsNotWrittenWithTheDriver = classes()
            .that()
            .resideInAPackage("..mtp.responder..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations..",
                    "org.evidencestation.devices",
                    "..devices.simulated..",
                    "..devices.gadget..",
                    "..devices.mtp",
                    "..devices.usb",
                    "..mtp.responder..");

    @ArchTest
    static final ArchRule gadgetsKnowNoRecorder = classes()
            .that()
            .resideInAPackage("..devices.gadget..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations..", "..devices.gadget..")
            .because("emulated recorders of every protocol stand on them");

    @ArchTest
    static final ArchRule timeIsGiven = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule nothingSleeps = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.evidencestation.devices.volume.Departure") // it says why
            .and()
            .doNotHaveFullyQualifiedName("org.evidencestation.devices.mtp.WatchedPipe") // it says why
            .and()
            .resideOutsideOfPackage("..devices.handover..") // a disk that mounts tells nobody
            .should()
            .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                            com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                    com.tngtech.archunit.core.domain.properties.HasName.Predicates.name(
                                            Thread.class.getName())))
                    .and(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                            com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("sleep"))))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(LockSupport.class)
            .because("what waits on a line waits for the plug to be pulled");
}
