package org.evidencestation.app.desktop.recordings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evidencestation.storage.journal.AccessEvent;
import org.evidencestation.storage.journal.AccountEvent;
import org.evidencestation.storage.journal.ClearanceEvent;
import org.evidencestation.storage.journal.DiscEvent;
import org.evidencestation.storage.journal.DutyEvent;
import org.evidencestation.storage.journal.EquipmentEvent;
import org.evidencestation.storage.journal.HandOffEvent;
import org.evidencestation.storage.journal.KeepingEvent;
import org.evidencestation.storage.journal.OfficeEvent;
import org.evidencestation.storage.journal.OperationId;
import org.evidencestation.storage.journal.RegimeEvent;
import org.evidencestation.storage.journal.ReviewEvent;
import org.evidencestation.storage.journal.SettingEvent;
import org.evidencestation.storage.journal.ViewingEvent;

/** The particulars of what somebody said: mostly their own words, which need no translation. */
final class OfficeEventText {
    private final Map<OperationId, String> titles;

    OfficeEventText(Map<OperationId, String> titles) {
        this.titles = Map.copyOf(titles);
    }

    String detail(OfficeEvent event) {
        String said =
                switch (event) {
                    case DutyEvent e -> ofDuty(e);
                    case EquipmentEvent e -> ofEquipment(e);
                    case RegimeEvent.ProfileInForce e -> join(e.profile(), e.title(), e.reason());
                    case RegimeEvent.LocalDecisionMade e ->
                        join(e.profile(), join(e.rule(), e.value()), e.decision(), e.document());
                    case RegimeEvent.ProfileRefused e -> join(e.profile(), Long.toString(e.recordings()));
                    case AccountEvent e -> ofAccount(e);
                    case ReviewEvent e -> ofReview(e);
                    case AccessEvent e -> ofAccess(e);
                    case ViewingEvent e -> ofViewing(e);
                    case DiscEvent e -> DiscEventText.of(e);
                    case HandOffEvent e -> handOff(e);
                    case KeepingEvent e -> ofKeeping(e);
                    case ClearanceEvent e -> ofClearance(e);
                    case SettingEvent e -> ofSetting(e);
                };
        return event.by().equals(OfficeEvent.STATION) ? said : join(said, event.by());
    }

    private String ofDuty(DutyEvent event) {
        return switch (event) {
            case DutyEvent.PersonListed e -> join(e.person(), e.name(), e.section());
            case DutyEvent.MustRecordListTaken e ->
                join(e.source(), Integer.toString(e.items().size()));
            case DutyEvent.RecorderHandedOut e -> join(e.recorder(), e.person(), e.reason());
            case DutyEvent.RecorderChecked e -> e.recorder();
            case DutyEvent.OperationEntered e -> ofOperation(e.facts());
            case DutyEvent.OperationCorrected e -> join(ofOperation(e.facts()), e.reason());
            case DutyEvent.OperationWithdrawn e -> e.reason();
            case DutyEvent.ReturnStated e -> e.reason();
            case DutyEvent.RecordingMatched e -> operation(e.operation());
            case DutyEvent.MatchRemoved e -> join(operation(e.operation()), e.reason());
            case DutyEvent.LeftToClerk _ -> "";
            case DutyEvent.LateExplained e -> join(e.reason(), e.text());
            case DutyEvent.StatementMade e -> join(e.article(), e.ground(), e.reason(), e.basis());
            case DutyEvent.StatementDecided e -> join(e.role(), e.comment());
            case DutyEvent.GapSettled e -> e.text();
            case DutyEvent.ViolationEntered e -> join(e.code(), e.text());
        };
    }

    private String operation(OperationId id) {
        return titles.getOrDefault(id, id.value());
    }

    private static String ofOperation(DutyEvent.OperationFacts facts) {
        return join(facts.title(), facts.place(), facts.caseNumber());
    }

    private static String ofEquipment(EquipmentEvent event) {
        return switch (event) {
            case EquipmentEvent.EquipmentEntered e -> ofEquipment(e.facts());
            case EquipmentEvent.EquipmentChanged e -> join(ofEquipment(e.facts()), e.reason());
            case EquipmentEvent.ModelDescribed e -> e.model();
            case EquipmentEvent.CarePlanned e -> e.work();
            case EquipmentEvent.CareDone e -> join(e.work(), e.result());
            case EquipmentEvent.FaultReported e -> e.fault();
            case EquipmentEvent.RepairOrdered e -> join(e.vendor(), e.order());
            case EquipmentEvent.RepairEnded e -> e.result();
            case EquipmentEvent.EquipmentLost e -> join(e.circumstances(), e.atRisk());
            case EquipmentEvent.EquipmentFound e -> e.circumstances();
            case EquipmentEvent.CompensationSettled e -> join(e.person(), e.receipt());
            case EquipmentEvent.EquipmentRetired e -> join(e.reason(), e.storageCheck());
        };
    }

    private static String ofViewing(ViewingEvent event) {
        return switch (event) {
            case ViewingEvent.ViewingBegan e -> join(e.viewer(), e.unit(), e.purpose(), e.request());
            case ViewingEvent.FootagePlayed e -> e.recording().content().hex().substring(0, 16);
            case ViewingEvent.MomentMarked e -> join(Long.toString(e.second()) + " s", e.word());
            case ViewingEvent.ViewingEnded e ->
                join(
                        e.reason(),
                        e.proofs().stream()
                                .map(it -> it.before() + "/" + it.after())
                                .distinct()
                                .collect(java.util.stream.Collectors.joining(" ")));
        };
    }

    private static String ofClearance(ClearanceEvent event) {
        return switch (event) {
            case ClearanceEvent.ClearanceDecided e -> join(e.decision(), e.document(), e.decider());
            case ClearanceEvent.ClearanceJudged e -> join(e.finding(), e.article(), e.reason());
            case ClearanceEvent.ClearanceConfirmed e -> Long.toString(e.judged());
            case ClearanceEvent.ClearanceTakenBack e -> e.reason();
        };
    }

    private static String ofSetting(SettingEvent event) {
        return switch (event) {
            case SettingEvent.SettingChanged e ->
                join(e.setting(), "“" + e.before() + "” → “" + e.after() + "”", e.reason());
            case SettingEvent.SettingProposed e ->
                join(e.setting(), "“" + e.before() + "” → “" + e.after() + "”", e.reason());
            case SettingEvent.SettingConfirmed e -> Long.toString(e.proposed());
            case SettingEvent.SettingDeclined e -> join(Long.toString(e.proposed()), e.reason());
        };
    }

    private static String ofKeeping(KeepingEvent event) {
        return switch (event) {
            case KeepingEvent.Classified e -> join(e.category(), e.reason());
            case KeepingEvent.FiledToCase e -> join(e.caseNumber(), e.caseName());
            case KeepingEvent.TakenFromCase e -> join(e.caseNumber(), e.reason());
            case KeepingEvent.CasePeriodSet e ->
                join(e.caseNumber(), e.keptUntil() == null ? "" : e.keptUntil().toString(), e.document());
            case KeepingEvent.Marked e -> join(e.trigger(), e.reason());
            case KeepingEvent.HeldBack e -> e.reason();
            case KeepingEvent.SecrecySet e -> join(e.secrecy(), e.reason());
            case KeepingEvent.LiftProposed e -> join(e.protection(), e.subject(), e.reason());
            case KeepingEvent.LiftConfirmed e -> Long.toString(e.proposed());
        };
    }

    private static String ofAccount(AccountEvent event) {
        return switch (event) {
            case AccountEvent.AccountProposed e ->
                join(e.person(), String.join(" ", e.roles()), String.join(" ", e.posts()), e.reason());
            case AccountEvent.AccountConfirmed e -> e.person();
            case AccountEvent.CredentialSet e -> join(e.person(), e.means());
            case AccountEvent.CredentialRemoved e -> join(e.person(), e.means(), e.reason());
            case AccountEvent.RecoveryCodesMade e -> Integer.toString(e.codes().size());
            case AccountEvent.RecoveryCodeUsed e -> join(Integer.toString(e.number()), e.person());
            case AccountEvent.SignedIn e -> e.means();
            case AccountEvent.SignInRefused e -> join(e.person(), e.means(), e.why());
            case AccountEvent.SignedOut e -> join(e.person(), e.why());
            case AccountEvent.Looked e -> join(e.what(), e.about());
            case AccountEvent.DeedRefused e -> join(e.right(), e.why(), e.about());
        };
    }

    private static String ofReview(ReviewEvent event) {
        return switch (event) {
            case ReviewEvent.SampleDrawn e ->
                join(e.day().toString(), Long.toString(e.checkpoint()), Integer.toString(e.population()));
            case ReviewEvent.ReviewMade e ->
                join(
                        e.items().stream()
                                .filter(it -> it.verdict().equals(ReviewEvent.Checked.NOT_OK))
                                .map(it -> join(it.item(), it.words()))
                                .collect(Collectors.joining(" · ")),
                        e.comment());
            case ReviewEvent.ReviewSkipped e -> e.reason();
            case ReviewEvent.EvaluationHeld e -> join(Integer.toString(e.year()), e.words());
            case ReviewEvent.UnrelatedMarked e -> join(e.article(), e.violation(), e.words());
            case ReviewEvent.PackMade e ->
                join(e.from() + " – " + e.to(), Integer.toString(e.files().size()));
        };
    }

    private static String ofAccess(AccessEvent event) {
        return switch (event) {
            case AccessEvent.AccessRequested e -> ofAsked(e.asked());
            case AccessEvent.AccessCorrected e -> join(ofAsked(e.asked()), e.reason());
            case AccessEvent.PaperAttached e -> e.name();
            case AccessEvent.PaperChecked e -> join(e.paper(), e.number());
            case AccessEvent.AccessDecided e -> join(e.article(), e.title(), e.comment());
            case AccessEvent.AccessGranted e -> e.article();
            case AccessEvent.AccessRefused e -> join(e.article(), String.join(" ", e.about()));
            case AccessEvent.AccessExecuted e -> join(e.copier(), e.receipt(), e.note());
            case AccessEvent.AccessClosed e -> e.note();
            case AccessEvent.AccessWithdrawn e -> e.reason();
            case AccessEvent.RegisterPrinted e -> e.month();
        };
    }

    private static String ofAsked(AccessEvent.Asked asked) {
        return join(asked.name(), asked.unit(), asked.caseNumber(), asked.reason());
    }

    private static String ofEquipment(EquipmentEvent.EquipmentFacts facts) {
        return join(facts.category(), facts.model(), facts.serial());
    }

    private static String handOff(HandOffEvent event) {
        return switch (event) {
            case HandOffEvent.HandOffOpened e -> join(e.article(), e.recipient(), e.caseNumber());
            case HandOffEvent.HandOffWritten e -> e.contents().hex().substring(0, 16);
            case HandOffEvent.HandOffReceipted e -> e.receivedBy();
            case HandOffEvent.HandOffCancelled e -> e.reason();
        };
    }

    static String join(String... parts) {
        List<String> said = new ArrayList<>();
        for (String part : parts) {
            if (!part.isBlank()) {
                said.add(part);
            }
        }
        return String.join(" · ", said);
    }
}
