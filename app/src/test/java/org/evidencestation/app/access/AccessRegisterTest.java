package org.evidencestation.app.access;

import static org.evidencestation.app.duty.Answers.done;
import static org.evidencestation.app.duty.Answers.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.LongStream;
import org.evidencestation.app.listing.CsvFile;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.rule.Role;
import org.evidencestation.storage.journal.AccessEvent.AccessExecuted;
import org.evidencestation.storage.journal.AccessEvent.Asked;
import org.evidencestation.storage.journal.AccessEvent.RegisterPrinted;
import org.evidencestation.storage.journal.RequestId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessRegisterTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @TempDir
    private Path folder;

    private static AccessRegister register(Counter counter) {
        return new AccessRegister(
                counter.desk.law(),
                AccessWords.chinese(),
                ZONE,
                new AccessRegister.Names(number -> counter.works(number).orElse(number), id -> id.toString()
                        .substring(0, 8)));
    }

    @Test
    @Tag("Z16")
    void aRowNamesWhoSawWhoCopiedWhoApprovedWhenAndWhy() throws Exception {
        try (Counter counter = new Counter(folder, "Z")) {
            RequestId id = counter.enter(Counter.asked("OTHER_STAFF", "COPY", Counter.OTHER, Counter.FIRST));
            done(counter.desk.decisions().decide(Counter.leader(Role.UNIT_DEPUTY), id, counter.asOf(id), true, ""));
            done(counter.desk.grants().grant(Counter.clerk(), id, counter.asOf(id), Duration.ofDays(1)));
            done(counter.desk
                    .executions()
                    .execute(Counter.clerk(), id, new ExecuteAccess.Done(AccessExecuted.COPIED, "光盘 7", "")));
            Listing month = counter.desk.ofOneMoment(moment -> register(counter).month(moment, YearMonth.of(2026, 11)));
            List<String> names =
                    month.columns().stream().map(Listing.Column::name).toList();
            assertTrue(names.containsAll(List.of("调阅人", "复制人", "审批人", "事由", "办理时间")), names.toString());
            assertEquals(
                    List.of(
                            "1",
                            "2026-11-20 09:00",
                            "示例人员100003、示例单位、本单位其他人员",
                            "示例事由",
                            "复制、音像资料 1 段：" + Counter.FIRST.toString().substring(0, 8) + "、案号 " + Counter.CASE,
                            "",
                            "Z16",
                            "单位分管负责人 示例人员100009",
                            "示例人员100001",
                            "示例人员100001",
                            "2026-11-20 09:00",
                            "已办理、拷贝光盘 凭证 光盘 7"),
                    month.rows().getFirst());
            assertEquals(3, month.signatures().size());
        }
    }

    @Test
    @Tag("SA3")
    void noNumberIsMissingWhateverBecameOfTheRequest() throws Exception {
        try (Counter counter = new Counter(folder, "SM")) {
            counter.enter(Counter.asked("PARTY", "COPY", "", Counter.FIRST));
            RequestId second = counter.enter(Counter.lawyer());
            done(counter.desk.requests().withdraw(Counter.clerk(), second, "示例"));
            assertEquals(
                    Refusal.UNKNOWN_RECORDING,
                    refused(counter.desk
                            .requests()
                            .enter(Counter.clerk(), Counter.asked("PARTY", "VIEW", "", Counter.id("other")))));
            counter.at("2026-12-01T01:00:00Z");
            counter.enter(Counter.lawyer());
            AccessRegister register = register(counter);
            Listing november = counter.desk.ofOneMoment(moment -> register.month(moment, YearMonth.of(2026, 11)));
            Listing december = counter.desk.ofOneMoment(moment -> register.month(moment, YearMonth.of(2026, 12)));
            assertEquals("1 至 2，连续无缺号", november.facts().getLast().value());
            assertEquals("3", december.rows().getFirst().getFirst());
            assertEquals("依条文不予办理、条文没有规定可以这样办理", november.rows().getFirst().getLast());
            List<Long> rows = counter.book.ask(
                    ledger -> ledger.all().stream().map(AccessRequest::row).toList());
            assertEquals(LongStream.rangeClosed(1, 3).boxed().toList(), rows);
        }
    }

    @Test
    @Tag("SA11")
    void theRegisterAndTheReceiptSayThatItCostsNothing() throws Exception {
        try (Counter counter = new Counter(folder, "SM")) {
            RequestId id = counter.withPapers(Counter.asked("AUTHORITY", "VIEW", "", Counter.FIRST));
            AccessRegister register = register(counter);
            assertEquals("查询人无需交纳查询费（SA11）", register.fee().orElseThrow());
            Listing receipt = counter.desk.ofOneMoment(
                    moment -> new AccessReceipt(register, AccessWords.chinese()).of(counter.request(id), moment.now()));
            assertEquals(List.of("查询人无需交纳查询费（SA11）"), receipt.notes());
            assertTrue(
                    receipt.rows().contains(List.of("依据", "SA6")),
                    receipt.rows().toString());
        }
    }

    @Test
    @Tag("SA3")
    void aPrintedMonthIsNotedBeforeItsCheckpoint() throws Exception {
        try (Counter counter = new Counter(folder, "SM")) {
            counter.enter(Counter.lawyer());
            long before = counter.vault.journal().position().size();
            AccessRegister register = register(counter);
            done(counter.desk.prints().print(Counter.clerk(), YearMonth.of(2026, 11), register));
            RegisterPrinted printed = counter.events(RegisterPrinted.class).getFirst();
            assertEquals(before, printed.size());
            assertEquals(1, printed.last());
            assertEquals(
                    Refusal.IMPOSSIBLE_TIME,
                    refused(counter.desk.prints().print(Counter.clerk(), YearMonth.of(2027, 1), register)));
        }
    }

    @Test
    void aNameThatLooksLikeAFormulaIsATextInEveryFile() throws Exception {
        try (Counter counter = new Counter(folder, "SM")) {
            Asked it = Counter.lawyer();
            counter.enter(new Asked(
                    it.requester(),
                    it.act(),
                    "",
                    "=HYPERLINK(\"x\")\r\n\u202Eetad,",
                    "\uFF1D1+1",
                    "",
                    it.materials(),
                    "",
                    it.recordings(),
                    List.of(),
                    "@SUM(1)\u0007",
                    ""));
            Listing all = counter.desk.ofOneMoment(
                    moment -> register(counter).whole(moment.ledger().all(), moment.now()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CsvFile.write(all, out);
            String csv = out.toString(StandardCharsets.UTF_8);
            assertTrue(csv.contains("'=HYPERLINK"), csv);
            assertTrue(csv.contains("'@SUM(1)"), csv);
            assertTrue(csv.contains("=HYPERLINK(\"\"x\"\") etad,、\uFF1D1+1"), csv);
            assertEquals(2, csv.lines().count());
            assertFalse(csv.contains("\u202E") || csv.contains("\u0007"));
        }
    }

    @Test
    @Tag("SA8")
    void remindersNameWhoWaitsForTooLong() throws Exception {
        try (Counter counter = new Counter(folder, "SM")) {
            // A Friday.
            counter.withPapers(Counter.asked("OUTSIDE_AGENCY", "COPY", "", Counter.FIRST));
            assertEquals(List.of(), reminders(counter));
            counter.at("2026-11-22T10:00:00Z");
            assertEquals(List.of(), reminders(counter));
            counter.at("2026-11-23T01:00:00Z");
            assertEquals(List.of(Reminder.Kind.APPROVAL_WAITING), reminders(counter));
            counter.at("2026-11-27T01:00:00Z");
            assertEquals(List.of(Reminder.Kind.APPROVAL_WAITING, Reminder.Kind.LETTER_OPEN), reminders(counter));
        }
    }

    @Test
    void aGrantThatEndsTomorrowAndOneThatEndedAreReminders() throws Exception {
        try (Counter counter = new Counter(folder, "SM")) {
            RequestId id = counter.enter(Counter.asked("CASE_HANDLER", "VIEW", Counter.HANDLER, Counter.FIRST));
            done(counter.desk.grants().grant(Counter.clerk(), id, counter.asOf(id), GrantAccess.USUAL));
            counter.at("2026-11-26T01:00:00Z");
            assertEquals(List.of(Reminder.Kind.GRANT_ENDING), reminders(counter));
            counter.at("2026-11-27T01:00:00Z");
            assertEquals(List.of(Reminder.Kind.TO_CLOSE), reminders(counter));
        }
    }

    private static List<Reminder.Kind> reminders(Counter counter) {
        return counter.desk.ofOneMoment(moment -> Reminder.of(moment, counter.desk.law(), ZONE).stream()
                .map(Reminder::kind)
                .toList());
    }
}
