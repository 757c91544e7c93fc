package org.evidencestation.app;

import static org.evidencestation.app.duty.Answers.done;

import java.io.IOException;
import java.util.List;
import org.evidencestation.app.access.AccessDesk;
import org.evidencestation.app.access.CheckPaper;
import org.evidencestation.app.access.ExecuteAccess;
import org.evidencestation.app.access.GrantAccess;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.SignedIn;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.storage.index.RecordingSearch;
import org.evidencestation.storage.journal.AccessEvent.AccessExecuted;
import org.evidencestation.storage.journal.AccessEvent.Asked;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RequestId;

/** A request that goes all the way, and one that the regulation may refuse at once. */
final class AccessBench {
    private static final List<String> PAPERS = List.of("单位介绍信", "申请人有效身份证件", "委托书", "授权书", "律师执业证");

    private AccessBench() {}

    static void decideEverything(Station station, RecordingId recording) throws IOException {
        decideEverything(station, recording, "100009");
    }

    private static void decideEverything(Station station, RecordingId recording, String leader) throws IOException {
        AccessDesk desk = station.access();
        Session clerk = SignedIn.as(StationRole.CLERK, "100001");
        Session head = SignedIn.as(StationRole.LEADER, leader, Role.UNIT_HEAD, Role.UNIT_DEPUTY);
        done(desk.requests().enter(clerk, asked(recording, "COPY", "示例")));
        RequestId id = done(desk.requests().enter(clerk, asked(recording, "VIEW", "示例一")));
        done(desk.requests().correct(clerk, id, asOf(desk, id), asked(recording, "VIEW", "示例二"), "姓名"));
        for (String paper : PAPERS) {
            done(desk.papers().check(clerk, id, asOf(desk, id), new CheckPaper.Seen(paper, "1", null)));
        }
        done(desk.decisions().decide(head, id, asOf(desk, id), true, ""));
        done(desk.grants().grant(clerk, id, asOf(desk, id), GrantAccess.USUAL));
        done(desk.executions().execute(clerk, id, new ExecuteAccess.Done(AccessExecuted.VIEWED, "", "")));
    }

    /** One request that goes all the way, one that is refused, one that waits. */
    static RequestId sample(Station station) throws IOException {
        RecordingId recording = station.index()
                .recordings(RecordingSearch.newest(1))
                .getFirst()
                .summary()
                .recording();
        decideEverything(station, recording, "100002");
        Session clerk = SignedIn.as(StationRole.CLERK, "100001");
        return done(station.access().requests().enter(clerk, asked(recording, "VIEW", "示例三")));
    }

    private static long asOf(AccessDesk desk, RequestId id) {
        return desk.book().ask(ledger -> ledger.find(id)).orElseThrow().asOf();
    }

    private static Asked asked(RecordingId recording, String act, String name) {
        return new Asked(
                "LAWYER",
                act,
                "",
                name,
                "示例律师事务所",
                "",
                List.of("FOOTAGE"),
                "",
                List.of(recording),
                List.of(),
                "示例事由",
                "");
    }
}
