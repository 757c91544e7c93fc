package org.evidencestation.app.disc.burner;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * What xorriso is told, line by line, in its quoted input. No shell reads any of it, and no name is taken for a pattern: of the
 * commands used here none expands one.
 *
 * <p>A file of 4 GiB or more becomes several extents of one ISO 9660 level 3 file, and no UDF is written. Every Linux since 2.6
 * reads that. So does Windows: Microsoft's published CDFS driver gathers the directory records of a file up to the last one and
 * adds their lengths (filesys/cdfs/dirsup.c, CdLookupLastFileDirent), and libisofs' authors read a 4.2 GiB file on Windows XP
 * (doc/devel/cookbook/Multi-Extent.txt). UDF would take another program, genisoimage, which calls its own support of it alpha,
 * and truncates the ISO side of such a file to 4 GiB, so that two readers of one disc would see different evidence.
 */
final class XorrisoCommands {
    private static final String PLAIN = "/._-=:+,";
    private static final DateTimeFormatter VOLUME_DATE =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'00'").withZone(ZoneOffset.UTC);

    private XorrisoCommands() {}

    /**
     * What the program itself is started with. What is open when its input ends, because the station died, is thrown away;
     * otherwise it would burn half a tree.
     */
    static List<String> arguments() {
        return List.of(
                "-no_rc",
                "-abort_on",
                "MISHAP",
                "-backslash_codes",
                "on",
                "-local_charset",
                "UTF-8",
                "-charset",
                "UTF-8",
                // Only what is said before the drive is named has an effect, both ways.
                "-md5",
                "on",
                "-compliance",
                "no_emul_toc:joliet_long_names:joliet_long_paths",
                "-joliet",
                "on",
                "-padding",
                "included",
                "-options_from_file",
                "-",
                "-rollback_end");
    }

    /** One word that means exactly this, whatever is in it. */
    static String word(String text) {
        StringBuilder word = new StringBuilder("\"");
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) Byte.toUnsignedInt(b);
            if (c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                word.append(c);
            } else {
                word.append(String.format("\\%03o", (int) c));
            }
        }
        return word.append('"').toString();
    }

    /** Opens what will be written. */
    static List<String> target(String device) {
        return List.of("-outdev " + word(device), "-toc", "-tell_media_space");
    }

    /** Opens what was written. */
    static List<String> source(String device) {
        return List.of("-indev " + word(device), "-toc");
    }

    /**
     * The tree, exactly as described and no byte more of any file, with nothing in it that depends on the day or the computer:
     * two copies are the same to the byte.
     */
    static List<String> tree(DiscTree tree) {
        List<String> lines = new ArrayList<>();
        lines.add("-volid " + tree.volume());
        for (DiscFile file : tree.files()) {
            lines.add(file(file));
        }
        lines.add("-uid 0");
        lines.add("-gid 0");
        lines.add("-find / -type f -exec chmod 0444 --");
        lines.add("-find / -type d -exec chmod 0555 --");
        lines.addAll(dates(tree.date()));
        lines.add("-print_size");
        return lines;
    }

    private static String file(DiscFile file) {
        Path source = file.source().toAbsolutePath();
        String from = word(source.toString());
        String to = word("/" + file.path());
        // A cut of no byte is refused.
        return file.size() == 0
                ? "-map " + from + " " + to
                : "-cut_out " + from + " " + file.offset() + " " + file.size() + " " + to;
    }

    private static List<String> dates(Instant date) {
        return List.of(
                "-volume_date uuid " + VOLUME_DATE.format(date),
                "-volume_date all_file_dates =" + date.getEpochSecond());
    }

    /** @param speed in xorriso's words, for example {@code 4d} or {@code max} */
    static List<String> write(String speed) {
        return List.of("-speed " + word(speed), "-close on", "-commit");
    }

    /**
     * Writes a finished image, with nothing added to it; what is open is given up for it.
     *
     * @param speed as above
     */
    static List<String> write(String device, Path image, String speed) {
        String at = speed.equals("max") ? "" : " speed=" + word(speed);
        return List.of("-as cdrecord -v dev=" + word(device) + at + " -nopad -data " + word(image.toString()) + " --");
    }

    /** Room behind everything that the file system counts as its own. */
    static List<String> padding(long sectors) {
        return List.of("-padding " + 2 * sectors + "k");
    }

    /** Where each byte of each file lies. */
    static List<String> layout() {
        return List.of("-find / -type f -exec report_sections --");
    }

    /** Compares every file with the MD5 that was recorded when it was written. */
    static List<String> check() {
        return List.of("-check_md5_r FAILURE / --");
    }

    static List<String> eject() {
        return List.of("-eject all");
    }
}
