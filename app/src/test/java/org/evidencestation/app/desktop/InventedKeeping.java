package org.evidencestation.app.desktop;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.evidencestation.app.desktop.keeping.KeepingDesk;
import org.evidencestation.app.desktop.keeping.KeepingOrder;
import org.evidencestation.app.desktop.keeping.KeepingSight;
import org.evidencestation.app.desktop.keeping.KeepingSight.Piece;
import org.evidencestation.app.keeping.Kept;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.policy.BuiltInProfiles;
import org.evidencestation.app.policy.KeepFacts.Category;
import org.evidencestation.app.policy.Secrecy;
import org.evidencestation.storage.index.RecordingRow;
import org.evidencestation.storage.index.RecordingSearch;
import org.evidencestation.storage.journal.KeepingEvent.LiftProposed;
import org.evidencestation.storage.journal.RecordingId;

/** Footage that somebody says something of; what is said takes it off the queue. */
public final class InventedKeeping implements KeepingDesk {
    private static final byte[] PICTURE = picture();

    public final List<KeepingOrder> said = new ArrayList<>();
    /** Whose pictures were shown. */
    public final List<RecordingId> looked = new ArrayList<>();

    private final List<RecordingRow> rows;
    private final Map<RecordingId, Category> categories = new LinkedHashMap<>();

    /** @param recordings how many nobody has said anything of */
    public InventedKeeping(int recordings) {
        rows = new InventedVault(recordings).search(RecordingSearch.newest(recordings + 1));
    }

    private static byte[] picture() {
        BufferedImage image = new BufferedImage(256, 144, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 256; x++) {
            for (int y = 0; y < 144; y++) {
                image.setRGB(x, y, (x / 2) << 16 | (y + 60) << 8 | 120);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public RecordingId recording(int row) {
        return rows.get(row).summary().recording();
    }

    @Override
    public KeepingSight look() throws java.io.IOException {
        Map<String, String> triggers = new LinkedHashMap<>();
        new BuiltInProfiles()
                .profile("SM")
                .rules()
                .keeping()
                .triggers()
                .forEach((item, it) -> triggers.put(item, it.text()));
        List<Piece> all = rows.stream().map(this::piece).toList();
        return new KeepingSight(
                all.stream()
                        .filter(it -> it.kept().category() == Category.UNDETERMINED)
                        .toList(),
                all.stream()
                        .filter(it -> it.kept().category() != Category.UNDETERMINED)
                        .toList(),
                all.stream()
                        .limit(1)
                        .map(it -> new Piece(it.row(), waiting(it.kept())))
                        .toList(),
                List.of(),
                triggers);
    }

    @Override
    public List<byte[]> stills(RecordingId recording) throws IOException {
        looked.add(recording);
        return rows.indexOf(find(recording)) % 3 == 2
                ? List.of()
                : List.of(PICTURE, PICTURE, PICTURE, PICTURE, PICTURE, PICTURE);
    }

    private RecordingRow find(RecordingId recording) {
        return rows.stream()
                .filter(it -> it.summary().recording().equals(recording))
                .findFirst()
                .orElseThrow();
    }

    private Piece piece(RecordingRow row) {
        RecordingId id = row.summary().recording();
        List<Kept.OfCase> cases = rows.indexOf(row) == 0
                ? List.of(new Kept.OfCase("（2026）示例 012", "示例摊位占道经营", Optional.empty()))
                : List.of();
        return new Piece(
                row,
                new Kept(
                        id,
                        categories.getOrDefault(id, Category.UNDETERMINED),
                        cases,
                        Set.of(),
                        List.of(),
                        Secrecy.NONE,
                        List.of()));
    }

    private static Kept waiting(Kept kept) {
        return new Kept(
                kept.recording(),
                kept.category(),
                kept.cases(),
                Set.of("SM16-2"),
                List.of(),
                kept.secrecy(),
                List.of(new Kept.Lift(41, LiftProposed.MARK, "SM16-2", "示例理由", "100003", Rack.NOW)));
    }

    @Override
    public Answer<?> carryOut(KeepingOrder order, String by) {
        said.add(order);
        if (order instanceof KeepingOrder.Classify(var recordings, var category, var reason)) {
            recordings.forEach(it -> categories.put(it, category));
        }
        return new Answer.Done<>(1);
    }

    @Override
    public String speaks(KeepingOrder order) {
        return "100001";
    }
}
