package org.evidencestation.app.simulation.plan;

/** An office's list of what must be recorded (SM6), as somebody would keep it in a spreadsheet. */
final class MustRecordSample {
    static final String CSV = """
            序号,类别,事项,环节,方式,开始,内容,结束,存储期限,备注
            1,行政检查,日常检查,现场检查,视频,到达现场,检查全过程,离开现场,6个月,
            2,行政处罚,立案处罚,调查取证,视频,到达现场,调查取证过程,取证结束,2年,
            3,行政处罚,立案处罚,留置送达,视频,到达现场,送达过程,送达结束,2年,
            4,行政强制,查封扣押,实施强制,视频,告知开始,全过程,交付清单,长期,
            """;
    static final int ROWS = 4;

    private MustRecordSample() {}
}
