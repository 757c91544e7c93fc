package org.evidencestation.app.disc.burner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evidencestation.app.disc.burner.BurnException.Fault;
import org.evidencestation.storage.seal.Sha256;

/**
 * A real drive on Windows. The disc holds ISO 9660, Joliet and UDF, or UDF alone if a file has 2 GiB or more, which is as far
 * as this system's ISO 9660 goes. It is read back by its files after the tray was opened and closed; a drive that cannot close
 * its tray itself waits for a hand. A finished image is written as it is, and read back by its sectors too. Without one, two copies have the same files, but not the same sectors: Windows writes the time into them.
 *
 * <p>Tried against a stand-in for PowerShell only, not on Windows.
 */
public final class ImapiBurner implements DiscBurner {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BLANK = 2;
    private static final int APPENDABLE = 4;

    /** IMAPI_MEDIA_PHYSICAL_TYPE. */
    private static final Map<Integer, String> TYPES = Map.ofEntries(
            Map.entry(2, "CD-R"),
            Map.entry(3, "CD-RW"),
            Map.entry(5, "DVD-RAM"),
            Map.entry(6, "DVD+R"),
            Map.entry(7, "DVD+RW"),
            Map.entry(8, "DVD+R DL"),
            Map.entry(9, "DVD-R"),
            Map.entry(10, "DVD-RW"),
            Map.entry(11, "DVD-R DL"),
            Map.entry(13, "DVD+RW DL"),
            Map.entry(18, "BD-R"),
            Map.entry(19, "BD-RE"));

    private final Imapi imapi;
    private final Imapi.Drive drive;
    private final boolean rewritable;

    /** @param rewritable whether a blank medium that could be erased again may be used */
    public ImapiBurner(Imapi imapi, Imapi.Drive drive, boolean rewritable) {
        this.imapi = imapi;
        this.drive = drive;
        this.rewritable = rewritable;
    }

    @Override
    public String name() {
        return "imapi2 " + drive.letter() + " " + drive.model();
    }

    @Override
    public Medium look() throws IOException {
        try {
            JsonNode line = imapi.run(Fault.NO_DRIVE, new Unwatched(), words("look"), List.of())
                    .getFirst();
            int type = line.path("type").asInt();
            String profile = TYPES.getOrDefault(type, "type " + type);
            boolean erasable = profile.matches(".*(RW|RAM|RE).*");
            return new Medium(
                    profile,
                    state(line.path("status").asInt()),
                    line.path("free").asLong(),
                    erasable,
                    "");
        } catch (BurnException e) {
            if (e.fault() == Fault.NO_MEDIUM) {
                return new Medium("", Medium.State.ABSENT, 0, false, "");
            }
            throw e;
        }
    }

    /** IMAPI_FORMAT2_DATA_MEDIA_STATE. */
    private static Medium.State state(int status) {
        if ((status & BLANK) != 0) {
            return Medium.State.BLANK;
        }
        return (status & APPENDABLE) != 0 ? Medium.State.APPENDABLE : Medium.State.CLOSED;
    }

    private List<String> words(String what, String... more) {
        List<String> words = new ArrayList<>(List.of(what, "-Drive", drive.id()));
        words.addAll(List.of(more));
        return words;
    }

    @Override
    public void burn(DiscTree tree, BurnMonitor monitor) throws IOException {
        XorrisoSession.requireSources(tree);
        imapi.run(Fault.WRITE_FAILED, monitor, words("burn", "-Rewritable", rewritable ? "yes" : "no"), list(tree));
    }

    @Override
    public void burn(FinishedImage image, BurnMonitor monitor) throws IOException {
        image.require();
        String line = object().put("image", image.file().toAbsolutePath().toString())
                .put("size", image.bytes())
                .toString();
        imapi.run(Fault.WRITE_FAILED, monitor, words("burn", "-Rewritable", rewritable ? "yes" : "no"), List.of(line));
    }

    /** The list file, as the script describes it. */
    static List<String> list(DiscTree tree) {
        List<String> lines = new ArrayList<>();
        lines.add(object().put("volume", tree.volume())
                .put("date", tree.date().getEpochSecond())
                .toString());
        for (DiscFile file : tree.files()) {
            lines.add(object().put("path", file.path())
                    .put("source", file.source().toAbsolutePath().toString())
                    .put("offset", file.offset())
                    .put("size", file.size())
                    .toString());
        }
        return lines;
    }

    private static ObjectNode object() {
        return JSON.createObjectNode();
    }

    @Override
    public ReadDisc read(long least, BurnMonitor monitor) throws IOException {
        imapi.run(Fault.READ_FAILED, monitor, words("reload"), List.of());
        ReadDisc files = new DigestedFolder(Path.of(drive.letter()), monitor).read();
        return least == 0 ? files : new ReadDisc(least, sectors(least, monitor), files.files());
    }

    private Sha256 sectors(long bytes, BurnMonitor monitor) throws IOException {
        return imapi
                .run(Fault.READ_FAILED, monitor, words("digest", "-Bytes", Long.toString(bytes)), List.of())
                .stream()
                .filter(line -> line.has("sha256"))
                .map(line -> new Sha256(line.path("sha256").asText()))
                .findFirst()
                .orElseThrow(() -> new BurnException(Fault.READ_FAILED, "Windows tells no digest"));
    }

    @Override
    public void eject() throws IOException {
        imapi.run(Fault.NO_DRIVE, new Unwatched(), words("eject"), List.of());
    }
}
