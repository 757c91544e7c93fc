package org.evidencestation.app.policy;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.app.policy.rule.AccessRule.Material;
import org.evidencestation.app.policy.rule.AccessRules.Act;
import org.evidencestation.app.policy.rule.AccessRules.Requester;
import org.evidencestation.app.policy.rule.Explanations.Proof;
import org.evidencestation.app.policy.rule.Role;

/** Asks one regulation what the table asks, and writes its answer as the table does. */
final class SituationAnswers {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final String NO_SUCH_CASE = "无此情形";

    private final RegimeProfile profile;
    private final Situation situation;

    SituationAnswers(RegimeProfile profile, Situation situation) {
        this.profile = profile;
        this.situation = situation;
    }

    String answer() throws IOException {
        return switch (situation.question()) {
            case "期限" -> ingest();
            case "保存" -> retention();
            case "清除" -> text(clearance());
            case "去标记" -> unmarked();
            case "调阅" -> text(AccessPolicy.judge(profile, access()));
            case "未录" -> ground().map(this::workRecord).orElse(NO_SUCH_CASE);
            case "已录" ->
                ground().map(it -> text(ExplanationPolicy.footage(profile, it))).orElse(NO_SUCH_CASE);
            case "中断" -> text(ExplanationPolicy.interruption(profile, situation.says("恢复", "是"), proofs()));
            case "国家秘密" -> text(Secrecy.STATE.judge(profile));
            case "适用" -> text(ProfileUse.judge(profile, situation.day("今天").orElseThrow(), decision()));
            case "改用" -> text(change());
            default -> throw new IllegalArgumentException(situation.question());
        };
    }

    private String ingest() {
        Optional<IngestFacts.Returned> returned = situation
                .moment("返回")
                .map(at -> new IngestFacts.Returned(at, situation.fact("原因").orElse("")));
        IngestDecision decision = Policy.ingest(
                profile,
                new IngestFacts(
                        situation.moment("活动结束"),
                        situation.moment("录像结束"),
                        returned,
                        situation.moment("入库").orElseThrow()));
        String due = decision.due()
                .map(it -> "，限 " + MINUTE.format(it.atZone(profile.zone())) + " 前")
                .orElse("");
        return switch (decision.verdict()) {
            case ON_TIME -> "按时" + due + ' ' + decision.article();
            case LATE -> "迟交" + due + ' ' + decision.article();
            case NO_DEADLINE -> "无时限";
            case UNKNOWN -> "不明 " + decision.article();
        };
    }

    private String retention() {
        Retention.Ground ground = KeepingPolicy.retention(profile, facts()).longest();
        String words =
                switch (ground.kind()) {
                    case FLOOR, CASE_PERIOD -> "到 " + ground.lastDay().orElseThrow();
                    case UNDETERMINED -> "待定性";
                    case HOLD -> "留置";
                    case UNKNOWN_TRIGGER -> "标记不明";
                    case WITH_CASE -> "随案卷";
                    case LONG_TERM -> "长期（刻盘）";
                    case PERMANENT -> "永久";
                };
        return words + ground.article().map(it -> " " + it).orElse("");
    }

    private Decision clearance() {
        Optional<ClearanceAsk.Judgement> judgement =
                situation.fact("判断").map(it -> new ClearanceAsk.Judgement("甲", Role.ARCHIVIST, !it.equals("无保存意义")));
        return ClearancePolicy.judge(
                profile,
                new ClearanceAsk(
                        facts(),
                        Set.of(),
                        judgement,
                        situation.fact("确认"),
                        decision(),
                        situation.moment("现在").orElseThrow()));
    }

    private String unmarked() {
        return trigger()
                .map(mark -> {
                    KeepFacts marked = Law.with(
                            Law.ordinary("2026-11-20T10:00", "2026-11-20T18:00"), Category.OTHER, Set.of(mark));
                    return text(KeepingPolicy.removeTrigger(profile, marked, mark, situation.list("确认")));
                })
                .orElse(NO_SUCH_CASE);
    }

    private Decision change() throws IOException {
        RegimeProfile other = Law.profile(situation.fact("改为").orElseThrow());
        return ProfileChange.judge(profile, other, List.of(new ProfileChange.Held("示例录像", facts())));
    }

    private KeepFacts facts() {
        Category category =
                switch (situation.fact("性质").orElse("")) {
                    case "证据" -> Category.EVIDENCE;
                    case "待定性" -> Category.UNDETERMINED;
                    default -> Category.OTHER;
                };
        Optional<KeepFacts.CaseFile> file = situation
                .fact("案卷")
                .map(it -> new KeepFacts.CaseFile(it.equals("未定") ? Optional.empty() : situation.day("案卷")));
        return new KeepFacts(
                situation.moment("录像结束"),
                situation.moment("入库").orElseThrow(),
                category,
                trigger().map(Set::of).orElse(Set.of()),
                file,
                false);
    }

    /** The mark of this regulation for what happened; empty if it has none. */
    private Optional<String> trigger() {
        Map<String, String> marks = Map.of("阻碍执法 SM", "SM16-2", "阻碍执法 W", "W15-2", "可能投诉 SM", "SM16-1");
        return situation.fact("标记").map(it -> marks.get(it + ' ' + profile.id()));
    }

    private Optional<String> ground() {
        Map<String, String> grounds = Map.of(
                "涉及秘密 L",
                "L5-2",
                "涉及秘密 Z",
                "Z8-1",
                "设备故障 L",
                "L5-4",
                "设备故障 SM",
                "SM12-1",
                "设备故障 Z",
                "Z8-3",
                "文字记录已全面有效 W",
                "W9");
        return situation.fact("理由").map(it -> grounds.get(it + ' ' + profile.id()));
    }

    private String workRecord(String ground) {
        Map<String, String> written = new HashMap<>();
        situation.list("写明").forEach(it -> written.put(it, "示例"));
        return text(ExplanationPolicy.workRecord(profile, new WorkRecordAsk(ground, "甲", written, approvals())));
    }

    private AccessAsk access() {
        Requester requester =
                switch (situation.fact("谁").orElseThrow()) {
                    case "案件承办人" -> Requester.CASE_HANDLER;
                    case "本单位其他人员" -> Requester.OTHER_STAFF;
                    case "公安等机关" -> Requester.AUTHORITY;
                    case "当事人" -> Requester.PARTY;
                    case "代理律师" -> Requester.LAWYER;
                    default -> throw new IllegalArgumentException(situation.toString());
                };
        Act act =
                switch (situation.fact("做什么").orElseThrow()) {
                    case "查看" -> Act.VIEW;
                    case "复制" -> Act.COPY;
                    case "证据复制" -> Act.EVIDENCE_COPY;
                    default -> throw new IllegalArgumentException(situation.toString());
                };
        List<String> papers = situation.says("证件", "齐全")
                ? profile.rules().access().rule(requester, act).orElseThrow().papers()
                : situation.list("证件");
        return new AccessAsk(requester, act, "甲", Set.of(Material.FOOTAGE), "办案需要", new HashSet<>(papers), approvals());
    }

    private List<Approval> approvals() {
        return situation.says("批准", "有")
                ? Arrays.stream(Role.values())
                        .map(role -> new Approval(role, "乙"))
                        .toList()
                : List.of();
    }

    private Set<Proof> proofs() {
        Set<Proof> proofs = EnumSet.noneOf(Proof.class);
        List<String> given = situation.list("说明");
        if (given.contains("语音")) {
            proofs.add(Proof.VOICE);
        }
        if (given.contains("已报告")) {
            proofs.add(Proof.HEAD_TOLD);
        }
        if (given.contains("书面")) {
            proofs.add(Proof.WRITTEN);
        }
        return proofs;
    }

    private Optional<LocalDecision> decision() {
        return situation.fact("决定").map(it -> new LocalDecision("乙", Law.at("2026-11-20T09:00"), "示例决定"));
    }

    private static String text(Decision decision) {
        String words =
                switch (decision) {
                    case Decision.Allowed it -> "可以";
                    case Decision.NeedsApproval it -> "须" + it.by().title() + "批准";
                    case Decision.NeedsSecondPerson it -> "须第二人确认";
                    case Decision.Incomplete it -> "缺：" + String.join("、", it.missing());
                    case Decision.Refused it -> "不可以（" + text(it.why()) + "）";
                    case Decision.Silent it -> "未规定";
                };
        return words + decision.source().map(it -> " " + it).orElse("");
    }

    private static String text(Refusal why) {
        Map<Refusal, String> words = Map.of(
                Refusal.NOT_GRANTED, "条文未准许",
                Refusal.LONG_TERM, "长期保存",
                Refusal.PERMANENT, "永久保存",
                Refusal.BOUND_TO_CASE, "案卷未了",
                Refusal.FOOTAGE_NOT_ALLOWED, "此类情形不得录制",
                Refusal.STATE_SECRET, "国家秘密",
                Refusal.WOULD_SHORTEN, "会缩短保存");
        return words.getOrDefault(why, why.name());
    }
}
