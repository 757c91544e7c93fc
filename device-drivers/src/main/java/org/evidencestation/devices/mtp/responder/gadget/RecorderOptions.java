package org.evidencestation.devices.mtp.responder.gadget;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evidencestation.devices.mtp.responder.Habit;
import org.evidencestation.devices.mtp.responder.ResponderCard;
import org.evidencestation.devices.mtp.responder.ResponderModel;
import org.evidencestation.devices.mtp.responder.Trouble;
import org.evidencestation.devices.simulated.ClipContent;
import org.jspecify.annotations.Nullable;

/** What an emulated recorder was told to be, as {@code --name=value}; see {@link Main}. */
final class RecorderOptions {
    private final Set<Habit> habits = EnumSet.noneOf(Habit.class);
    private final List<Trouble> troubles = new ArrayList<>();
    private @Nullable Path functionFs;
    private @Nullable Path footage;
    private @Nullable Path udc;
    private String serial = "7654321";
    private int battery = 76;
    private Duration clock = Duration.ZERO;
    private ZoneId zone = ZoneId.systemDefault();

    /** @throws IllegalArgumentException saying which option is wrong */
    RecorderOptions(List<String> arguments) {
        arguments.forEach(this::take);
    }

    private void take(String argument) {
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        String value = argument.substring(equals + 1);
        switch (name) {
            case "--function-fs" -> functionFs = Path.of(value);
            case "--footage" -> footage = Path.of(value);
            case "--udc" -> udc = Path.of(value);
            case "--serial" -> serial = value;
            case "--battery" -> battery = Integer.parseInt(value);
            case "--clock" -> clock = Duration.parse(value);
            case "--zone" -> zone = ZoneId.of(value);
            case "--habit" -> habits.add(Habit.valueOf(value));
            case "--trouble" -> troubles.add(TroubleText.parse(value));
            default -> throw new IllegalArgumentException("No option: " + argument);
        }
    }

    Path functionFs() {
        return required("--function-fs", functionFs);
    }

    List<Trouble> troubles() {
        return troubles;
    }

    /** Writing nothing to this file unbinds the gadget from its controller. */
    void pull() throws IOException {
        Files.writeString(required("--udc", udc), "\n");
    }

    ResponderModel model(InstantSource time) throws IOException {
        return new ResponderModel("示例厂", "DSJ-1", serial, battery, time, zone, clock, List.of(card()), habits);
    }

    private ResponderCard card() throws IOException {
        ResponderCard card = new ResponderCard(1, "BODYCAM");
        Path top = required("--footage", footage);
        try (Stream<Path> tree = Files.walk(top)) {
            for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
                LocalDateTime modified =
                        LocalDateTime.ofInstant(Files.getLastModifiedTime(file).toInstant(), zone);
                String path = top.relativize(file).toString().replace('\\', '/');
                card.add(path, ClipContent.file(file), modified);
            }
        }
        return card;
    }

    private static Path required(String name, @Nullable Path value) {
        if (value == null) {
            throw new IllegalArgumentException("Missing: " + name);
        }
        return value;
    }
}
