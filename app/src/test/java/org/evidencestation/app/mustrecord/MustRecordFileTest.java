package org.evidencestation.app.mustrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.evidencestation.app.mustrecord.Fault.Problem;
import org.evidencestation.storage.journal.DutyEvent.MustRecordItem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SM6")
class MustRecordFileTest {
    private static final String LIST = """
            示例单位行政执法音像记录事项清单,,,,,,,,,
            序号,类别,事项,环节,方式,开始,内容,结束,存储期限,备注
            1,行政检查,现场检查,检查,执法记录仪,到达现场,"检查过程,当事人陈述",离开现场,6个月,
            2,行政处罚,听证,听证会,摄像机,听证开始,全程,听证结束,长期,示例
            """;
    private static final MustRecordItem FIRST =
            new MustRecordItem("1", "行政检查", "现场检查", "检查", "执法记录仪", "到达现场", "检查过程,当事人陈述", "离开现场", "6个月", "");

    private static List<MustRecordItem> items(byte[] file) {
        return switch (MustRecordFile.read(file)) {
            case MustRecordFile.Complete(List<MustRecordItem> items) -> items;
            case MustRecordFile.Faulty(List<Fault> faults) -> throw new AssertionError(faults.toString());
        };
    }

    private static List<Fault> faults(byte[] file) {
        return switch (MustRecordFile.read(file)) {
            case MustRecordFile.Complete it -> throw new AssertionError(it.toString());
            case MustRecordFile.Faulty(List<Fault> faults) -> faults;
        };
    }

    private static List<Fault> faults(String csv) {
        return faults(csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isReadInTheEncodingsThatSpreadsheetsWrite() {
        assertEquals(FIRST, items(LIST.getBytes(StandardCharsets.UTF_8)).getFirst());
        assertEquals(
                FIRST, items(("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_8)).getFirst());
        assertEquals(FIRST, items(LIST.getBytes(Charset.forName("GB18030"))).getFirst());
        assertEquals(
                2,
                items(LIST.replace("\n", "\r\n").getBytes(Charset.forName("GB18030")))
                        .size());
    }

    @Test
    void isReadFromASpreadsheetWithJoinedCells() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("清单");
            sheet.value(0, 0, "音像记录事项清单");
            String[] names = {"序 号", "执法类别", "执法事项", "记录环节", "记录方式", "开始时间", "记录内容", "结束时间", "保存期限"};
            for (int i = 0; i < names.length; i++) {
                sheet.value(2, i, names[i]);
            }
            sheet.value(3, 0, 1);
            sheet.value(3, 1, "行政强制");
            sheet.value(3, 2, "查封扣押");
            sheet.value(3, 3, "告知");
            sheet.value(4, 3, "实施");
            sheet.value(5, 0, 2);
            sheet.value(5, 2, "强制拆除");
        }
        List<MustRecordItem> items = items(file.toByteArray());
        assertEquals(
                List.of("1", "1.2", "2"),
                items.stream().map(MustRecordItem::number).toList());
        assertEquals(
                List.of("查封扣押", "查封扣押", "强制拆除"),
                items.stream().map(MustRecordItem::item).toList());
        assertEquals(
                List.of("行政强制", "行政强制", "行政强制"),
                items.stream().map(MustRecordItem::category).toList());
        assertEquals("实施", items.get(1).stage());
    }

    @Test
    void aFaultNamesItsRowAndColumn() {
        assertEquals(
                List.of(new Fault(3, "事项", Problem.MISSING_VALUE, ""), new Fault(5, "序号", Problem.DOUBLE_NUMBER, "1")),
                faults("序号,类别,事项,内容\n1,甲,检查,x\n2,甲,,x\n\n1,甲,听证,x\n"));
    }

    @Test
    void aHeaderThatLacksAColumnOrHasItTwiceIsTold() {
        assertEquals(List.of(new Fault(1, "事项", Problem.MISSING_COLUMN, "")), faults("序号,类别,环节,内容\n1,甲,乙,丙\n"));
        assertEquals(List.of(new Fault(1, "事项", Problem.DOUBLE_COLUMN, "事项")), faults("序号,类别,事项,事项,内容\n1,甲,乙,乙,丙\n"));
    }

    @Test
    void whatIsNoListIsTold() throws Exception {
        assertEquals(Problem.NO_HEADER, faults("今天,天气,很好\n").getFirst().problem());
        assertEquals(Problem.NO_ROWS, faults("序号,类别,事项,内容\n").getFirst().problem());
        assertEquals(
                Problem.OLD_SPREADSHEET,
                faults(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0})
                        .getFirst()
                        .problem());
        assertEquals(
                Problem.NOT_A_TABLE,
                faults("PK and nothing else".getBytes(StandardCharsets.US_ASCII))
                        .getFirst()
                        .problem());
        assertEquals(
                Problem.ENCODING,
                faults(new byte[] {'a', (byte) 0xFF, (byte) 0xFF, 'b'})
                        .getFirst()
                        .problem());
        assertEquals(Problem.NOT_A_TABLE, faults("序号,\"类别\n1").getFirst().problem());
    }

    @Test
    void noBytesAtAllMakeItBreak() {
        java.util.Random random = new java.util.Random(4);
        byte[] list = LIST.getBytes(Charset.forName("GB18030"));
        for (int round = 0; round < 3_000; round++) {
            byte[] broken = java.util.Arrays.copyOf(list, random.nextInt(list.length + 1));
            for (int hits = random.nextInt(5); hits > 0 && broken.length > 0; hits--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            assertEquals(MustRecordFile.read(broken), MustRecordFile.read(broken));
        }
    }
}
