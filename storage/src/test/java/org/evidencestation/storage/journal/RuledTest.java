package org.evidencestation.storage.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever adds a kind of line says here, or by {@link Ruled}, whether a regulation decides in it. */
class RuledTest {
    /** What the machine saw, or what somebody says that no regulation has a word in. */
    private static final Set<String> FACTS = Set.of(
            "VaultCreated",
            "StationStarted",
            "RecorderRegistered",
            "RecorderDocked",
            "RecorderBound",
            "RecorderClockSet",
            "RecorderSwitched",
            "ClipCleared",
            "ClearanceFailed",
            "DeviceQuarantined",
            "ClipsListed",
            "SpaceMeasured",
            "RecorderChecked",
            "RecordingSealed",
            "DuplicateSeen",
            "FindingRaised",
            "DockingCompleted",
            "DockingInterrupted",
            "ClockMeasured",
            "TimeCardRefused",
            "RecordingAdopted",
            "ObjectQuarantined",
            "TailRecovered",
            "StationClockJumped",
            "FixityProven",
            "FixityFailed",
            "RestoreDrilled",
            "PersonListed",
            "MustRecordListTaken",
            "OperationEntered",
            "OperationCorrected",
            "OperationWithdrawn",
            "RecordingMatched",
            "MatchRemoved",
            "LeftToClerk",
            "EquipmentEntered",
            "EquipmentChanged",
            "ModelDescribed",
            "CarePlanned",
            "CareDone",
            "FaultReported",
            "RepairOrdered",
            "RepairEnded",
            "EquipmentLost",
            "EquipmentFound",
            "CompensationSettled",
            "AccountProposed",
            "AccountConfirmed",
            "CredentialSet",
            "CredentialRemoved",
            "RecoveryCodesMade",
            "RecoveryCodeUsed",
            "SignedIn",
            "SignInRefused",
            "SignedOut",
            "Looked",
            "DeedRefused",
            "SampleDrawn",
            "ReviewSkipped",
            "PackMade",
            "PaperAttached",
            "AccessClosed",
            "AccessWithdrawn",
            "RegisterPrinted",
            "ViewingBegan",
            "FootagePlayed",
            "MomentMarked",
            "ViewingEnded",
            "DiscPrepared",
            "DiscProtected",
            "DiscCopyBegun",
            "DiscCopyBurned",
            "DiscCopyVerified",
            "DiscCopyVoid",
            "DiscPaperMade",
            "DiscCopyPlaced",
            "DiscJobClosed",
            "DiscJobCancelled",
            "DiscRead",
            "HandOffWritten",
            "HandOffReceipted",
            "HandOffCancelled",
            "FiledToCase",
            "TakenFromCase",
            "CasePeriodSet",
            "HeldBack",
            "ClearanceTakenBack",
            "SettingChanged",
            "SettingProposed",
            "SettingConfirmed",
            "SettingDeclined",
            "RetirementStarted",
            "RecordingRetired",
            "RetirementFailed");

    /** They have the digest under the name of their own. */
    private static final Set<String> OF_REGIMES = Set.of("ProfileInForce", "LocalDecisionMade", "ProfileRefused");

    @Test
    void everyKindOfLineIsADecisionThatNamesItsRegulationOrAFact() {
        Set<String> unruled = Event.kinds()
                .filter(kind -> !Ruled.class.isAssignableFrom(kind))
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new TreeSet<>(FACTS);
        known.addAll(OF_REGIMES);
        unruled.removeAll(known);
        assertEquals(Set.of(), unruled);
    }

    @Test
    void noDecisionHidesAmongTheFacts() {
        List<String> ruled = Event.kinds()
                .filter(Ruled.class::isAssignableFrom)
                .map(Class::getSimpleName)
                .toList();
        assertFalse(ruled.isEmpty());
        assertFalse(ruled.stream().anyMatch(FACTS::contains), ruled.toString());
    }
}
