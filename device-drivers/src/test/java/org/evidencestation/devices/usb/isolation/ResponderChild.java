package org.evidencestation.devices.usb.isolation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evidencestation.devices.mtp.responder.ResponderCard;
import org.evidencestation.devices.mtp.responder.ResponderModel;
import org.evidencestation.devices.mtp.responder.ResponderPlug;
import org.evidencestation.devices.simulated.ClipContent;

/** The program of a child with a responder where the others have a USB port. Its argument is the folder of a {@link Rig}. */
public final class ResponderChild {
    static final LocalDateTime RECORDED = LocalDateTime.of(2026, 11, 21, 3, 12, 5);

    private ResponderChild() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        ResponderCard card = card(folder);
        ResponderPlug plug = plug(card);
        Orders orders = new Orders(folder, card, plug);
        PipeService.run(() -> {
            orders.obey();
            return new OrderedPipe(plug.device().opening().open(), orders);
        });
    }

    static ResponderPlug plug(ResponderCard card) {
        ResponderModel model = new ResponderModel(
                "示例厂",
                "DSJ-1",
                "7654321",
                76,
                InstantSource.fixed(Instant.parse("2026-11-21T04:00:00Z")),
                ZoneId.of("Asia/Shanghai"),
                Duration.ofSeconds(7),
                List.of(card),
                Set.of());
        return new ResponderPlug(model, waited -> {});
    }

    private static ResponderCard card(Path folder) throws IOException {
        ResponderCard card = new ResponderCard(1, "BODYCAM");
        Path files = Rig.card(folder);
        try (Stream<Path> all = Files.walk(files)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                card.add(files.relativize(file).toString(), ClipContent.file(file), RECORDED);
            }
        }
        Path patterned = Rig.patterned(folder);
        if (Files.exists(patterned)) {
            card.add("LONG.mp4", ClipContent.patterned(Long.parseLong(Files.readString(patterned)), 1), RECORDED);
        }
        return card;
    }
}
