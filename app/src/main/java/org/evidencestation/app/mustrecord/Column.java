package org.evidencestation.app.mustrecord;

import java.util.List;

/** The columns of the list, with the words that offices head them with. */
enum Column {
    NUMBER,
    CATEGORY,
    ITEM,
    STAGE,
    MODE,
    START,
    CONTENT,
    END,
    RETENTION,
    NOTE;

    private List<String> words() {
        return switch (this) {
            case NUMBER -> List.of("序号", "编号");
            case CATEGORY -> List.of("类别", "类型");
            case ITEM -> List.of("事项", "项目");
            case STAGE -> List.of("环节");
            case MODE -> List.of("方式");
            case START -> List.of("开始", "起点", "起始");
            case CONTENT -> List.of("内容");
            case END -> List.of("结束", "终点", "终止");
            case RETENTION -> List.of("存储期限", "保存期限", "期限");
            case NOTE -> List.of("备注", "说明");
        };
    }

    /** As the regulation's own list heads it. */
    String title() {
        return words().getFirst();
    }

    /** Whether a header cell is this column by name: exactly, or with more around it, as 记录环节. */
    boolean is(String header, boolean exactly) {
        return words().stream().anyMatch(word -> exactly ? header.equals(word) : header.contains(word));
    }
}
