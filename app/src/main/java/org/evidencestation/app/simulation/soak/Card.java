package org.evidencestation.app.simulation.soak;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.evidencestation.devices.simulated.ClipContent;
import org.evidencestation.devices.simulated.Fault;
import org.evidencestation.devices.simulated.SimulatedClip;
import org.evidencestation.devices.simulated.SimulatedRecorder;
import org.evidencestation.storage.seal.Sha256;

/** What is on one recorder's card, as remembered by whoever filmed it. For one thread. */
final class Card {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final int HEADER = 108;
    private static final int LARGEST = 60_000;

    private record Film(SimulatedClip clip, Sha256 digest) {}

    final String serial;
    private final Map<String, Film> films = new LinkedHashMap<>();
    private int sequence;

    Card(String serial) {
        this.serial = serial;
    }

    void film(RandomGenerator dice, LocalDateTime at) {
        byte[] bytes = bytes(dice);
        String path = "DCIM/100ANDRO/100001_%s_%s_%04d.mp4".formatted(serial, STAMP.format(at), ++sequence);
        films.put(path, new Film(new SimulatedClip(path, ClipContent.of(bytes), at), Sha256.of(bytes)));
    }

    /** A film of a few seconds as far as its header tells, and noise behind it. */
    private static byte[] bytes(RandomGenerator dice) {
        byte[] noise = new byte[1_000 + dice.nextInt(LARGEST)];
        dice.nextBytes(noise);
        ByteBuffer file = ByteBuffer.allocate(16 + 8 + HEADER + 8 + noise.length);
        file.putInt(16).put(word("ftyp")).put(word("isom")).putInt(0);
        file.putInt(8 + HEADER).put(word("moov"));
        file.putInt(HEADER).put(word("mvhd")).putInt(0).putInt(0).putInt(0);
        file.putInt(1_000).putInt(1_000 * (1 + dice.nextInt(600)));
        file.position(16 + 8 + HEADER);
        file.putInt(8 + noise.length).put(word("mdat")).put(noise);
        return file.array();
    }

    private static byte[] word(String four) {
        return four.getBytes(StandardCharsets.US_ASCII);
    }

    List<String> paths() {
        return List.copyOf(films.keySet());
    }

    Sha256 digest(String path) {
        return film(path).digest();
    }

    long size(String path) {
        return film(path).clip().content().size();
    }

    private Film film(String path) {
        return java.util.Objects.requireNonNull(films.get(path), path);
    }

    /** The recorder with this card in it. */
    SimulatedRecorder recorder(List<Fault> faults) {
        SimulatedRecorder.Builder recorder =
                SimulatedRecorder.named(serial).battery(80).capacity(1L << 30);
        films.values().forEach(film -> recorder.clip(film.clip()));
        faults.forEach(recorder::fault);
        return recorder.build();
    }

    /**
     * What the recorder does not hold any more is not on the card either.
     *
     * @return digests of what was erased, by path
     */
    Map<String, Sha256> leaveOnly(List<String> left) {
        Map<String, Sha256> erased = new LinkedHashMap<>();
        for (String path : new ArrayList<>(films.keySet())) {
            if (!left.contains(path)) {
                erased.put(path, digest(path));
                films.remove(path);
            }
        }
        return erased;
    }
}
