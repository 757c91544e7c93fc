package org.evidencestation.app.disc.paper;

import org.evidencestation.app.disc.content.DiscFacts;
import org.evidencestation.app.disc.content.PrintedTime;
import org.evidencestation.app.paper.QrCode;
import org.evidencestation.storage.seal.SealCode;

/**
 * One copy of one disc, as its label, sleeve and sticker mark it. To be made only for a copy that was read back and found
 * right: a void one has no papers.
 *
 * @param copy from 1
 * @param code of the disc, which the disc itself tells too
 */
public record DiscMark(DiscFacts facts, int copy, SealCode code) {
    private static final String FORMAT = "evidencestation.org/disc/1";

    /** @throws IllegalArgumentException if there is no such copy, or a field would be blank; it names them */
    public DiscMark {
        if (copy < 1 || copy > facts.copies()) {
            throw new IllegalArgumentException("No copy " + copy + " of " + facts.copies());
        }
        BlankFields.refuse(facts);
    }

    /** Four lines for a scanner ({@code storage/FORMAT.md}, section 15). */
    public String scanned() {
        return "%s\n%s\n%d/%d\n%s\n".formatted(FORMAT, facts.number(), copy, facts.copies(), code);
    }

    QrCode qr() {
        return QrCode.of(scanned());
    }

    String count() {
        return "第 " + facts.disc() + " 张，共 " + facts.discs() + " 张";
    }

    String copyCount() {
        return "第 " + copy + " 份，共 " + facts.copies() + " 份";
    }

    String madeAt() {
        return new PrintedTime(facts.zone()).of(facts.madeAt());
    }

    String witness() {
        return "采集站 " + facts.station() + "  检查点 " + facts.checkpoint().size() + " 行 "
                + facts.checkpoint().code();
    }

    /** In the regulation's own words, letter by letter; where it has none, what people look for first. */
    String fields() {
        if (facts.label().isEmpty()) {
            return "制作单位：" + facts.unit() + "\n案件：" + facts.caseName() + "\n案号：" + facts.caseNumber() + "\n制作时间："
                    + madeAt();
        }
        StringBuilder text = new StringBuilder();
        facts.label().forEach((word, value) -> text.append(text.isEmpty() ? "" : "\n")
                .append(word)
                .append("：")
                .append(value.replace('\n', ' ')));
        return text.toString();
    }
}
