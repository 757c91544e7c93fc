package org.evidencestation.app.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.evidencestation.app.policy.rule.AccessRule.Material;
import org.evidencestation.app.policy.rule.AccessRules.Act;
import org.evidencestation.app.policy.rule.AccessRules.Requester;
import org.evidencestation.app.policy.rule.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the texts say is in the profiles, with the article it comes from. */
class ProfileValuesTest {
    @Test
    void everyValueCitesAnArticleWhoseTextIsThere() throws Exception {
        for (String id : new BuiltInProfiles().ids()) {
            RegimeProfile profile = Law.profile(id);
            for (CitedValue value : profile.values()) {
                boolean silence = value.equals(new CitedValue("ingest.rule", "none", Optional.empty()));
                assertTrue(silence || value.article().flatMap(profile::article).isPresent(), value.toString());
            }
        }
    }

    @Test
    @Tag("L2")
    @Tag("SM2")
    @Tag("Z2")
    @Tag("W2")
    void everyTextSaysWhatCountsAsRecordingEquipment() throws Exception {
        says("L", "equipment.categories.body-camera.text", "执法记录仪", "L2");
        says("SM", "equipment.categories.storage.text", "相关音像资料采集存储设备", "SM2");
        says("Z", "equipment.categories.audio-recorder.text", "录音笔", "Z2");
        says("W", "equipment.categories.cctv.text", "视频监控", "W2");
        assertEquals(Map.of("L", 1, "SM", 7, "Z", 6, "W", 7), counts(rules -> rules.equipment()
                .categories()));
    }

    @Test
    @Tag("L4")
    @Tag("SM6")
    @Tag("Z7")
    @Tag("W7")
    void activitiesMustOrMayBeRecorded() throws Exception {
        says("L", "recording.activities.L4-4.force", "must", "L4");
        says("L", "recording.activities.L4-4.text", "实施行政强制措施", "L4");
        says("SM", "recording.activities.SM6-3.text", "举行听证", "SM6");
        says("SM", "recording.itemList.title", "平顶山市石龙区财政局执法音像记录事项清单", "SM6");
        says("Z", "recording.activities.Z7-1.force", "may", "Z7");
        says("W", "recording.activities.W7-5.force", "as-needed", "W7");
        assertEquals(Map.of("L", 5, "SM", 5, "Z", 4, "W", 5), counts(rules -> rules.recording()
                .activities()));
    }

    @Test
    @Tag("L9")
    @Tag("SM8")
    @Tag("Z10")
    @Tag("W8")
    void footageGoesFromArrivalToTheEndAndSomeOfItWithoutAGap() throws Exception {
        says("L", "recording.coverage.uninterrupted", "true", "L9");
        says("SM", "recording.coverage.to", "执法活动结束后离开现场", "SM8");
        says("Z", "recording.coverage.from", "执法人员到达现场", "Z10");
        says("W", "recording.fullCourse.W8-2.text", "强制拆除", "W8");
        assertEquals(Map.of("L", 0, "SM", 0, "Z", 0, "W", 4), counts(rules -> rules.recording()
                .fullCourse()));
    }

    @Test
    @Tag("L7")
    @Tag("SM7")
    @Tag("Z6")
    @Tag("W12")
    void fourThingsAreCheckedBeforeUseEverywhere() throws Exception {
        says("L", "recording.preUse.clock.text", "按照当前日期、时间调整好设备时间", "L7");
        says("SM", "recording.preUse.fault.text", "设备正常使用", "SM7");
        says("Z", "recording.preUse.space.text", "内存卡有足够存储空间", "Z6");
        says("W", "recording.preUse.battery.text", "保证电池电量和内存存储空间充足", "W12");
        assertEquals(Map.of("L", 4, "SM", 4, "Z", 4, "W", 4), counts(rules -> rules.recording()
                .preUse()));
    }

    @Test
    @Tag("L8")
    @Tag("Z9")
    @Tag("SM9")
    void thePhraseIsTheSameInLAndZAndStandsElsewhereForSm() throws Exception {
        String phrase = "为保护您的合法权益，监督我们的执法行为，本次执法全程录音录像。";
        says("L", "recording.wording.text", phrase, "L8");
        says("Z", "recording.wording.text", phrase, "Z9");
        says("SM", "recording.wording.source", "省级行政执法部门统一制定的执法行为用语", "SM9");
    }

    @Test
    @Tag("L10")
    @Tag("L13")
    @Tag("L14")
    @Tag("SM8")
    @Tag("SM10")
    @Tag("Z11")
    @Tag("Z13")
    void aReviewerFindsWhatTheTextWantsToSee() throws Exception {
        says("L", "recording.checklist.L10-8.text", "以留置送达方式将执法文书留置在当事人的收发部门或者住所时", "L10");
        says("L", "recording.checklist.L13.text", "执法记录仪应置于安全、稳妥位置，选择最佳拍摄角度", "L13");
        says("L", "recording.checklist.L14.text", "保持仪容严整，语言文明", "L14");
        says("SM", "recording.checklist.SM8.text", "将执法行动目的、任务、执法人员情况的语音同期录入", "SM8");
        says("Z", "recording.checklist.Z11-9.text", "对违法行为进行复查时", "Z11");
        says("Z", "recording.checklist.Z13.text", "保持仪容严整，语言文明", "Z13");
        assertEquals(Map.of("L", 15, "SM", 5, "Z", 13, "W", 0), counts(rules -> rules.recording()
                .checklist()));
    }

    @Test
    @Tag("L3")
    @Tag("L12")
    @Tag("L15")
    @Tag("L18")
    @Tag("SA3")
    @Tag("SA9")
    @Tag("SM5")
    @Tag("Z4")
    @Tag("W16")
    void whatNobodyMayDoIsQuoted() throws Exception {
        says("L", "recording.prohibitions.L3.text", "严禁摄录任何与工作无关的内容", "L3");
        says("L", "recording.prohibitions.L12.text", "禁止在非执法工作中使用现场执法记录仪", "L12");
        says("L", "recording.prohibitions.L15.text", "执法人员不得私自复制、保存现场执法记录", "L15");
        says("L", "recording.prohibitions.L18.text", "任何人员不得对原始现场执法记录进行删节、修改", "L18");
        says("SM", "recording.prohibitions.SA3.text", "未经批准，不得擅自对外提供或者通过互联网等传播渠道发布现场执法音视频资料", "SA3");
        says("SM", "recording.prohibitions.SM5.text", "音像记录设备禁止摄录存储与工作无关的内容，禁止在非执法工作中使用执法记录仪", "SM5");
        says("Z", "recording.prohibitions.Z4.text", "严禁摄录任何与工作和执法无关的内容", "Z4");
        assertEquals(Map.of("L", 5, "SM", 3, "Z", 3, "W", 2), counts(rules -> rules.recording()
                .prohibitions()));
    }

    @Test
    @Tag("L6")
    @Tag("SM4")
    @Tag("SM13")
    @Tag("Z5")
    @Tag("Z14")
    @Tag("W10")
    @Tag("W17")
    void whoIsInChargeIsNamedAsTheTextNamesThem() throws Exception {
        says("L", "people.custodian.title", "专人", "L6");
        says("L", "people.unit-head.title", "劳动监察综合行政执法队负责人", "L6");
        says("SM", "people.archivist.title", "综合办公室档案管理人", "SM13");
        says("SM", "people.equipment-office.title", "综合办公室", "SM4");
        says("SM", "equipment.ledger.columns", "执法记录仪使用人员、交接时间、记录内容", "SM4");
        says("Z", "people.custodian.title", "专人", "Z5");
        says("Z", "people.inspection.title", "执法督察科", "Z14");
        says("W", "people.custodian.duty", "定期对执法设备进行维护和保养", "W10");
        says("W", "people.inspection.title", "各级司法行政部门", "W17");
    }

    @Test
    @Tag("SM17")
    @Tag("Z14")
    @Tag("W17")
    void oneEvaluationAYearIsAskedOnlyBySm() throws Exception {
        says("SM", "oversight.SM17-2.timesAYear", "1", "SM17");
        says("Z", "oversight.Z14.by.title", "执法督察科", "Z14");
        says("W", "oversight.W17.timesAYear", "0", "W17");
        assertEquals(Map.of("L", 0, "SM", 2, "Z", 1, "W", 1), counts(Rules::oversight));
    }

    @Test
    @Tag("L20")
    @Tag("SA12")
    @Tag("SM18")
    @Tag("Z12")
    @Tag("W18")
    void everyViolationHasItsCodeAndItsWords() throws Exception {
        assertEquals(Map.of("L", 7, "SM", 7, "Z", 9, "W", 8), counts(Rules::violations));
        says("L", "violations.L20-5.text", "不按照规定存储致使现场执法记录损毁、灭失，造成后果的", "L20");
        says("SM", "violations.SM18-4.text", "私自复制、保存或者传播、泄露执法声像信息的", "SM18");
        says("SM", "violations.SA12.text", "记录信息管理人员、行政执法人员违反上述规定的", "SA12");
        says("Z", "violations.Z12-2.text", "擅自借给其他人员使用的", "Z12");
        says("W", "violations.W18-1.text", "故意删除音像资料的", "W18");
    }

    @Test
    @Tag("L17")
    @Tag("SM16")
    @Tag("W14")
    void discsAndSheetsHaveTheFieldsOfTheText() throws Exception {
        says("L", "papers.sheet.fields", "制作人、提取人、提取时间", "L17");
        says("W", "papers.sheet.fields", "取证人员、取证时间、取证地点", "W14");
        says("SM", "papers.discs.copies", "2", "SM16");
        says("L", "papers.discs.copies", "1", "L17");
    }

    @Test
    @Tag("SA1")
    @Tag("SA13")
    @Tag("Z1")
    @Tag("W1")
    void higherRulesAreNamed() throws Exception {
        says("SM", "basis.SA1.text", "《河南省行政执法全过程记录办法》和档案管理的有关规定", "SA1");
        says("SM", "basis.SA13.text", "法律、法规、规章和上级规范性文件对行政执法记录信息调阅另有规定的，从其规定", "SA13");
        says("Z", "basis.Z1.text", "根据《中华人民共和国行政处罚法》、《中华人民共和国行政强制法》和局《执法全过程记录制度》", "Z1");
        says("W", "basis.W1.text", "根据《中卫市行政执法三项制度规定》要求", "W1");
    }

    @Test
    @Tag("SA2")
    @Tag("SA5")
    @Tag("SA8")
    void staffAndOutsideUnitsAndPartiesEachHaveTheirRule() throws Exception {
        RegimeProfile sm = Law.profile("SM");
        assertEquals(Set.of(Requester.values()), sm.rules().access().requests().keySet());
        says("SM", "recording.actionTypes.SA2-5.text", "行政许可", "SA2");
        AccessAsk letter = new AccessAsk(
                Requester.OUTSIDE_AGENCY,
                Act.COPY,
                "示例人员甲",
                Set.of(Material.FOOTAGE, Material.FILE),
                "",
                Set.of("来函"),
                List.of(new Approval(Role.UNIT_HEAD, "示例人员乙")));
        assertEquals(new Decision.Allowed("SA8"), AccessPolicy.judge(sm, letter));
        says("SM", "access.requests.outside-agency.copy.executor.title", "案件主办人", "SA8");
        says("SM", "access.requests.other-staff.view.approver.title", "局主要负责人", "SA5");
    }

    @Test
    @Tag("SA3")
    @Tag("SA11")
    @Tag("Z16")
    void theRegisterAndTheFeeAreAsTheTextsHaveThem() throws Exception {
        says("Z", "access.register.columns", "调阅人、复制人、审批人、时间、事由", "Z16");
        says("SM", "access.register.reading", "条文要求建立查阅登记簿而未列栏目；本站登记申请人、单位、证件、事由、内容、时间、批准人、经办人。", "SA3");
        says("SM", "access.fee.text", "查询人无需交纳查询费", "SA11");
    }

    @Test
    @Tag("SM3")
    @Tag("W6")
    void aDeviceHasEightThingsToDoAndFourOnSpecialDemandAndSmPointsElsewhere() throws Exception {
        Rules w = Law.profile("W").rules();
        long special = w.equipment().demands().values().stream()
                .filter(it -> it.need().name().equals("SPECIAL"))
                .count();
        assertEquals(12, w.equipment().demands().size());
        assertEquals(4, special);
        says("W", "equipment.demands.encryption.need", "if-needed", "W6");
        says("SM", "equipment.elsewhere.text", "音像记录设备的配备比例、技术性能要求应当严格按照《河南省行政执法音像记录设备配备办法》的规定执行", "SM3");
    }

    @Test
    @Tag("W11")
    void aRecorderServesThreeToFiveYearsAndACameraEightToTen() throws Exception {
        says("W", "equipment.minimumLife.years", "3", "W11");
        says("W", "equipment.life.body-camera.fromYears", "3", "W11");
        says("W", "equipment.life.handheld.toYears", "5", "W11");
        says("W", "equipment.life.camera.fromYears", "8", "W11");
        says("W", "equipment.life.cctv.toYears", "10", "W11");
        assertEquals(Map.of("L", 0, "SM", 0, "Z", 0, "W", 6), counts(rules -> rules.equipment()
                .life()));
    }

    @Test
    @Tag("W4")
    @Tag("W12")
    @Tag("W13")
    void faultsLossesAndTheEndOfADeviceHaveTheirRules() throws Exception {
        says("W", "equipment.upkeep.W4.text", "执法音像设备所需经费，由各级人民政府财政部门纳入本级预算管理", "W4");
        says("W", "equipment.upkeep.W12-loss.text", "因保管不善或使用不当造成执法记录仪丢失、损坏的，使用者按原价赔偿", "W12");
        says("W", "equipment.endStates.sealed.text", "封存", "W13");
        says("W", "equipment.endStates.destroyed.text", "销毁", "W13");
    }

    @Test
    @Tag("L21")
    @Tag("SA14")
    @Tag("SM19")
    @Tag("Z17")
    void textsInForceFromTheirIssueNeverEnd() throws Exception {
        for (String id : List.of("L", "SM", "Z")) {
            assertEquals(Optional.empty(), ProfileNotice.of(Law.profile(id), LocalDate.of(2099, 1, 1)));
        }
        assertEquals(
                List.of("SM19", "SA14"),
                Law.profile("SM").texts().stream()
                        .map(text -> text.validity().article())
                        .toList());
    }

    private static void says(String regime, String key, String value, String article) throws IOException {
        CitedValue expected = new CitedValue(key, value, Optional.of(article));
        assertTrue(Law.profile(regime).values().contains(expected), expected.toString());
    }

    private static Map<String, Integer> counts(Function<Rules, Map<?, ?>> part) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (String id : new BuiltInProfiles().ids()) {
            counts.put(id, part.apply(Law.profile(id).rules()).size());
        }
        return counts;
    }
}
