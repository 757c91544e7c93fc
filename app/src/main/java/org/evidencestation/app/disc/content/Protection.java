package org.evidencestation.app.disc.content;

import java.util.Map;
import org.evidencestation.app.disc.burner.Rs03;

/** What lies behind everything else on a disc so that it can be mended, or why nothing does. It stands on the disc itself. */
public sealed interface Protection {
    /** @param program and version that makes it */
    record ByRs03(String program) implements Protection {}

    /** The other copy is what mends. */
    record None(Why why) implements Protection {}

    /** Why there is none. The names are stable: the journal uses them. */
    enum Why {
        /** The office does not want it. */
        OFF("switched off", "未启用"),
        NO_PROGRAM("dvdisaster is not installed at the station", "采集站没有安装 dvdisaster"),
        /** No size of medium that the method knows is near to this one. */
        OTHER_SIZE("not for discs of this size", "不适用于这种容量的光盘"),
        /** It was planned without. */
        TOO_FULL("the disc is too full for it", "光盘余下的空间不够"),
        /** Only discs have it. */
        NOT_A_DISC("not a disc", "不是光盘");

        private final String english;
        private final String chinese;

        Why(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }
    }

    /** For {@code bag-info.txt}. */
    default String label() {
        return switch (this) {
            case ByRs03(String program) -> "RS03, at least " + Rs03.LEAST_PERCENT + " %, " + program;
            case None(Why why) -> "none (" + why.english + ")";
        };
    }

    /** For {@code README.txt}. */
    default Map<String, String> words() {
        return switch (this) {
            case ByRs03(String program) ->
                Map.of("correctionZh", chinese(program), "correctionEn", english(program), "correctionHow", HOW);
            case None(Why why) ->
                Map.of(
                        "correctionZh",
                        "没有另加纠错数据（" + why.chinese + "）。读不出来的部分不能由它自己修复，请用另一份。",
                        "correctionEn",
                        "There is no error correction data (" + why.english
                                + "): what cannot be read is on the other copy.",
                        "correctionHow",
                        "");
        };
    }

    /** Reading takes the whole disc, with what its file system does not count. */
    String HOW = """
                   dvdisaster -d /dev/sr0 -i disc.iso -r
                   dvdisaster -i disc.iso -f
            """.stripTrailing();

    private static String chinese(String program) {
        return "这张光盘带有纠错数据：RS03，不少于数据的 " + Rs03.LEAST_PERCENT + "%，由 " + program + " 制作。\n"
                + "  有读不出来的部分时，可用 dvdisaster 把光盘读成映像并修复，再核验修复后的映像；也可用另一份光盘。";
    }

    private static String english(String program) {
        return "This disc has error correction data: RS03, at least " + Rs03.LEAST_PERCENT + " % of the data, made by "
                + program
                + ".\nWhere parts cannot be read any more, dvdisaster (the commands above) reads the disc into"
                + " an image and mends it;\ncheck the mended image like the disc. Or take the other copy.";
    }
}
