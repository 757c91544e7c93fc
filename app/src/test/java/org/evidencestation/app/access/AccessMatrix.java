package org.evidencestation.app.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.SignedIn;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.policy.rule.AccessRule;
import org.evidencestation.app.policy.rule.AccessRules.Act;
import org.evidencestation.app.policy.rule.AccessRules.Requester;
import org.evidencestation.app.policy.rule.Post;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.storage.index.IndexedEvent;
import org.evidencestation.storage.journal.AccessEvent;
import org.evidencestation.storage.journal.AccessEvent.Asked;
import org.evidencestation.storage.journal.RequestId;
import org.evidencestation.storage.seal.Sha256;

/** Asks the program every question there is, and writes its answers as tables. */
final class AccessMatrix {
    private static final Map<String, String> OFFICES = Map.of("L", "L", "SA", "SM", "SM", "SM", "Z", "Z", "W", "W");
    private static final RequestId ID = new RequestId("00000000-0000-4000-8000-0000000000f1");
    private static final String SOMEBODY = "100007";
    /** For every role that takes no post: what they are in their office. */
    private static final Set<Role> POSTS =
            Set.of(Role.UNIT_HEAD, Role.BUREAU_DEPUTY, Role.UNIT_DEPUTY, Role.LEGAL_HEAD, Role.SECTION_HEAD);

    private final Path folder;
    private final AccessWords words = AccessWords.chinese();

    AccessMatrix(Path folder) {
        this.folder = folder;
    }

    String document() throws IOException {
        StringBuilder text = new StringBuilder("""
                # 谁可以调阅、复制什么

                本表由测试生成并核对：每一格都是程序对这种申请的实际回答。“可审批”“可办理”两栏逐一试过全部岗位角色和职务；
                空白表示没有人可以，或者不需要。条文没有规定的，由该制度指定的负责人作本地决定，不引用条文。

                角色：CLERK 档案管理员，CASE_HANDLER 案件承办人，LEGAL_HEAD 法制机构，LEADER 领导；加号后面是职务：UNIT_HEAD 主要负责人，
                UNIT_DEPUTY 单位分管负责人，LEGAL_HEAD 法制机构主要负责人。执法人员、督察和系统管理员在任何一格都不能审批或办理。

                """);
        for (String regime : List.of("L", "SA", "SM", "Z", "W")) {
            section(regime, text);
        }
        return text.toString();
    }

    private void section(String regime, StringBuilder text) throws IOException {
        Path office = Files.createDirectories(folder.resolve(regime));
        try (Counter counter = new Counter(office, OFFICES.getOrDefault(regime, regime))) {
            String title = counter.desk.law().regime().texts().stream()
                    .filter(it -> it.id().equals(regime))
                    .findFirst()
                    .orElseThrow()
                    .title();
            text.append("## ").append(regime).append(" ").append(title).append("\n\n");
            if (regime.equals("SM")) {
                text.append("没有调阅条款；同一单位的调阅按 SA 办理，见上表。\n\n");
                return;
            }
            text.append("| 申请人 | 事项 | 结论 | 条文 | 证件材料 | 可查范围 | 由谁审批 | 可审批 | 由谁办理 | 可办理 | 随附条件 |\n");
            text.append("|---|---|---|---|---|---|---|---|---|---|---|\n");
            for (Requester requester : Requester.values()) {
                for (Act act : Act.values()) {
                    text.append(row(counter, requester, act)).append("\n");
                }
            }
            text.append("\n");
        }
    }

    private String row(Counter counter, Requester requester, Act act) {
        AccessLaw law = counter.desk.law();
        Optional<AccessRule> rule = law.rule(requester, act);
        AccessRequest request = shown(law, requester, act);
        List<String> cells = List.of(
                words.of("requester", requester),
                words.of("act", act),
                verdict(law, request),
                rule.map(AccessRule::article).orElse("—"),
                rule.map(it -> words.join(it.papers())).orElse(""),
                rule.map(it -> words.all("material", names(it.scope()))).orElse(""),
                law.decider(request.asked()).map(Post::title).orElse(""),
                decide(counter, request),
                law.executor(request.asked()).map(Post::title).orElse(""),
                execute(counter, request),
                rule.map(it -> words.all("condition", names(it.conditions()))).orElse(""));
        return "| " + cells.stream().map(String::strip).collect(Collectors.joining(" | ")) + " |";
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    private static String verdict(AccessLaw law, AccessRequest request) {
        return switch (law.stage(request, request.at())) {
            case READY -> "可以";
            case APPROVAL -> law.rule(request.asked()).isEmpty() ? "条文未规定，本单位决定" : "经批准可以";
            case NOT_ALLOWED -> "不可以";
            case PAPERS, GRANTED, DONE, EXPIRED, DISAPPROVED, WITHDRAWN, CLOSED ->
                throw new IllegalStateException(request.toString());
        };
    }

    /** With every paper that the article asks for. */
    private static AccessRequest shown(AccessLaw law, Requester requester, Act act) {
        boolean staff = requester == Requester.CASE_HANDLER || requester == Requester.OTHER_STAFF;
        Asked asked = Counter.asked(requester.name(), act.name(), staff ? Counter.HANDLER : "", Counter.FIRST);
        List<AccessEvent> said = new ArrayList<>();
        said.add(new AccessEvent.AccessRequested(ID, asked, Sha256.of(), Counter.CLERK));
        law.rule(asked)
                .map(AccessRule::papers)
                .orElse(List.of())
                .forEach(paper ->
                        said.add(new AccessEvent.PaperChecked(ID, 1, paper, "", null, Sha256.of(), Counter.CLERK)));
        AccessLedger ledger = new AccessLedger();
        for (int i = 0; i < said.size(); i++) {
            ledger.take(new IndexedEvent(i + 1, java.time.Instant.EPOCH.plusSeconds(i), said.get(i), Sha256.of()));
        }
        return ledger.find(ID).orElseThrow();
    }

    private static String decide(Counter counter, AccessRequest request) {
        Set<String> who = new TreeSet<>();
        for (StationRole role : StationRole.values()) {
            for (Role post : POSTS) {
                Session session = SignedIn.as(role, SOMEBODY, post);
                if (counter.desk.decisions().waitsFor(session, request, request.at())) {
                    who.add(role + " + " + post);
                }
            }
        }
        return String.join("、", who);
    }

    private static String execute(Counter counter, AccessRequest request) {
        if (counter.desk.law().stage(request, request.at()) == Stage.NOT_ALLOWED) {
            return "";
        }
        Set<String> who = new TreeSet<>();
        for (StationRole role : StationRole.values()) {
            for (String person : List.of(SOMEBODY, Counter.HANDLER)) {
                Session session = SignedIn.as(role, person, POSTS.toArray(Role[]::new));
                if (counter.desk.executions().may(session, request)) {
                    who.add(person.equals(SOMEBODY) ? role.name() : role + "（该案承办人）");
                }
            }
        }
        who.removeIf(it -> it.endsWith("）") && who.contains(it.substring(0, it.indexOf('（'))));
        return String.join("、", who);
    }
}
