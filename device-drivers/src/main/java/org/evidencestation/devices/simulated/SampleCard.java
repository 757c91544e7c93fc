package org.evidencestation.devices.simulated;

import java.net.URL;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.evidencestation.devices.RecorderIdentity.Kind;

/** The card of the demonstration recorder: one clip of each kind, made of test patterns by {@code make-samples.sh}. */
final class SampleCard {
    private static final String POLICE_NUMBER = "123401";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

    /** @param minutes before the end of the shift at which recording began */
    private record Sample(String resource, String folder, int minutes, int seconds, String mark) {}

    private static final List<Sample> SAMPLES = List.of(
            new Sample("patrol.mp4", "100ANDRO", 56, 8, ""),
            new Sample("important.mp4", "101ANDRO", 41, 5, "IMP"),
            new Sample("interview.avi", "100ANDRO", 33, 5, ""),
            new Sample("note.wav", "100ANDRO", 21, 6, ""),
            new Sample("photo.jpg", "100ANDRO", 12, 0, ""),
            new Sample("interrupted.mp4", "100ANDRO", 4, 2, ""));

    /** Of each resource; one for all recorders, of which a rack may have two dozen. */
    private static final Map<String, ClipContent> CONTENTS = new ConcurrentHashMap<>();

    private SampleCard() {}

    static SimulatedRecorder.Builder recorder(String serial, LocalDateTime endOfShift) {
        SimulatedRecorder.Builder recorder = SimulatedRecorder.named(serial)
                .claim(Kind.POLICE_NUMBER, POLICE_NUMBER, "sn.txt")
                .claim(Kind.VENDOR, "Evidence Station", "usb")
                .claim(Kind.MODEL, "SIM-1", "usb")
                .claim(Kind.SERIAL, serial, "usb")
                .claim(Kind.VOLUME_LABEL, "SIM" + serial, "volume")
                .battery(76)
                .clockOffset(Duration.ofSeconds(7));
        for (int i = 0; i < SAMPLES.size(); i++) {
            recorder.clip(clip(SAMPLES.get(i), i + 1, serial, endOfShift.truncatedTo(ChronoUnit.SECONDS)));
        }
        return recorder;
    }

    private static SimulatedClip clip(Sample sample, int sequence, String serial, LocalDateTime endOfShift) {
        LocalDateTime start = endOfShift.minusMinutes(sample.minutes());
        String extension = sample.resource().substring(sample.resource().lastIndexOf('.'));
        String path = "DCIM/%s/%s_%s_%s_%04d%s%s"
                .formatted(
                        sample.folder(),
                        POLICE_NUMBER,
                        serial,
                        STAMP.format(start),
                        sequence,
                        sample.mark(),
                        extension);
        ClipContent content = CONTENTS.computeIfAbsent(sample.resource(), SampleCard::read);
        return new SimulatedClip(path, content, start.plusSeconds(sample.seconds()));
    }

    private static ClipContent read(String resource) {
        URL found = Objects.requireNonNull(SampleCard.class.getResource("samples/" + resource), resource);
        return ClipContent.resource(found);
    }
}
