package org.evidencestation.app.access;

import java.util.Arrays;
import java.util.List;
import org.evidencestation.app.account.Deed;
import org.evidencestation.app.office.CleanText;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.Decision;
import org.evidencestation.app.policy.Secrecy;
import org.evidencestation.app.policy.rule.AccessRule.Material;
import org.evidencestation.app.policy.rule.AccessRules.Act;
import org.evidencestation.app.policy.rule.AccessRules.Requester;
import org.evidencestation.storage.journal.AccessEvent.Asked;
import org.evidencestation.storage.journal.RecordingId;

/** Whether what is asked is something that can be asked at all; what the article says to it is another matter. */
final class AskedCheck {
    private final AccessLaw law;
    private final CaseFiles files;

    AskedCheck(AccessLaw law, CaseFiles files) {
        this.law = law;
        this.files = files;
    }

    /** Made harmless; a member of staff has the name that the list of people says. */
    Asked clean(Asked said) {
        String person = said.person().strip();
        return new Asked(
                said.requester(),
                said.act(),
                person,
                files.works(person).orElse(CleanText.of(said.name(), CleanText.NAME)),
                CleanText.of(said.unit(), CleanText.NAME),
                CleanText.of(said.phone(), CleanText.NAME),
                said.materials().stream().distinct().sorted().toList(),
                CleanText.of(said.caseNumber(), CleanText.NAME),
                said.recordings().stream().distinct().toList(),
                CleanText.list(said.files(), CleanText.NAME),
                CleanText.of(said.reason(), CleanText.TEXT),
                CleanText.of(said.letter(), CleanText.NAME));
    }

    Deed need(Deed deed, Asked asked) {
        deed.need(known(Requester.values(), asked.requester()), Refusal.INCOMPLETE, "requester")
                .need(known(Act.values(), asked.act()), Refusal.INCOMPLETE, "act")
                .need(
                        asked.materials().stream().allMatch(it -> known(Material.values(), it)),
                        Refusal.INCOMPLETE,
                        "materials");
        if (deed.refused()) {
            return deed;
        }
        who(deed, asked);
        what(deed, asked);
        return deed.need(
                !law.wantsReason(asked) || !asked.reason().isBlank(), Refusal.NO_REASON, "reason", law.article(asked));
    }

    private static boolean known(Enum<?>[] names, String name) {
        return Arrays.stream(names).anyMatch(it -> it.name().equals(name));
    }

    private void who(Deed deed, Asked asked) {
        Requester requester = Requester.valueOf(asked.requester());
        boolean staff = requester == Requester.CASE_HANDLER || requester == Requester.OTHER_STAFF;
        String article = law.article(asked);
        deed.need(!asked.name().isEmpty(), Refusal.INCOMPLETE, "name")
                .need(
                        staff == !asked.person().isEmpty()
                                && (!staff || files.works(asked.person()).isPresent()),
                        Refusal.UNKNOWN_PERSON,
                        asked.person())
                .need(
                        requester != Requester.OUTSIDE_AGENCY || !asked.letter().isEmpty(),
                        Refusal.INCOMPLETE,
                        "letter",
                        article)
                .need(
                        requester != Requester.CASE_HANDLER || files.handles(asked.person(), asked.caseNumber()),
                        Refusal.NOT_THEIR_CASE,
                        asked.caseNumber(),
                        article);
    }

    private void what(Deed deed, Asked asked) {
        List<String> materials = asked.materials();
        boolean papers = materials.contains(Material.CONCLUSION.name()) || materials.contains(Material.FILE.name());
        deed.need(!materials.isEmpty(), Refusal.INCOMPLETE, "materials")
                .need(
                        materials.contains(Material.FOOTAGE.name())
                                == !asked.recordings().isEmpty(),
                        Refusal.INCOMPLETE,
                        "recordings")
                .need(papers == !asked.files().isEmpty(), Refusal.INCOMPLETE, "files");
        for (RecordingId recording : asked.recordings()) {
            recording(deed, asked, recording);
        }
    }

    private void recording(Deed deed, Asked asked, RecordingId recording) {
        String about = recording.toString();
        deed.need(files.holds(recording), Refusal.UNKNOWN_RECORDING, about);
        Secrecy secrecy = files.secrecy(recording);
        if (secrecy == Secrecy.STATE) {
            String article = secrecy.judge(law.regime()) instanceof Decision.Refused no ? no.article() : "";
            deed.need(false, Refusal.STATE_SECRET, about, article);
        }
        deed.need(
                !asked.requester().equals(Requester.CASE_HANDLER.name()) || files.shows(recording, asked.caseNumber()),
                Refusal.NOT_THEIR_CASE,
                about,
                law.article(asked));
    }
}
