package org.evidencestation.devices.simulated;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.evidencestation.devices.RecorderIdentity.Claim;
import org.evidencestation.devices.RecorderIdentity.Kind;
import org.evidencestation.devices.RecorderKey;

/**
 * A recorder in memory, to be put into a {@link SimulatedRack}. What it is does not change; what has happened to it, and
 * the clips it holds, do. Safe for use by several threads.
 */
public final class SimulatedRecorder {
    private final String serial;
    private final List<Claim> claims;
    private final OptionalInt battery;
    private final OptionalLong capacity;
    private volatile Duration clockOffset;
    private final Card card;
    private final Mishaps mishaps;

    private SimulatedRecorder(Builder builder) {
        serial = builder.serial;
        claims = List.copyOf(builder.claims);
        battery = builder.battery;
        capacity = builder.capacity;
        clockOffset = builder.clockOffset;
        card = new Card(builder.clips);
        mishaps = new Mishaps(builder.faults);
    }

    /** @param serial seven digits on a Chinese recorder; becomes part of the key */
    public static Builder named(String serial) {
        return new Builder(serial);
    }

    /**
     * The demonstration recorder: real little clips of every kind as recorded in the hour before the given wall time, a
     * clock 7 s fast, the battery at 76 %.
     */
    public static SimulatedRecorder sample(LocalDateTime endOfShift) {
        return sample("7654321", endOfShift).build();
    }

    /** The demonstration recorder under another device number, open to changes. */
    public static Builder sample(String serial, LocalDateTime endOfShift) {
        return SampleCard.recorder(serial, endOfShift);
    }

    public String serial() {
        return serial;
    }

    public RecorderKey key() {
        return new RecorderKey("sim:" + serial);
    }

    /** Adds footage, as a shift does between two dockings. */
    public void add(SimulatedClip clip) {
        card.add(clip);
    }

    /** Puts other bytes in the place of a clip, as a recorder that still writes does. */
    public void replace(SimulatedClip clip) {
        card.replace(clip);
    }

    /** Paths of the clips it holds now. */
    public List<String> paths() {
        return card.clips().stream().map(SimulatedClip::path).toList();
    }

    List<Claim> claims() {
        return claims;
    }

    /** Bytes its card holds; empty if it cannot tell. */
    OptionalLong capacity() {
        return capacity;
    }

    OptionalInt battery() {
        return battery;
    }

    /** Recorder minus station; zero once it was set. */
    public Duration clockOffset() {
        return clockOffset;
    }

    void setClock() {
        clockOffset = Duration.ZERO;
    }

    Card card() {
        return card;
    }

    Mishaps mishaps() {
        return mishaps;
    }

    /** Collects what a recorder shall be; used by one thread. */
    public static final class Builder {
        private final String serial;
        private final List<Claim> claims = new ArrayList<>();
        private final List<SimulatedClip> clips = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private OptionalInt battery = OptionalInt.empty();
        private OptionalLong capacity = OptionalLong.empty();
        private Duration clockOffset = Duration.ZERO;

        private Builder(String serial) {
            this.serial = serial;
            claim(Kind.DEVICE_NUMBER, serial, "vendor");
        }

        public Builder claim(Kind kind, String value, String origin) {
            claims.add(new Claim(kind, value, origin));
            return this;
        }

        public Builder clip(SimulatedClip clip) {
            clips.add(clip);
            return this;
        }

        /** A clip of the given bytes, written at the first second of 2026. */
        public Builder clip(String path, byte[] bytes) {
            return clip(new SimulatedClip(path, ClipContent.of(bytes), LocalDateTime.of(2026, 1, 1, 0, 0)));
        }

        /** A clip of any size whose bytes follow from the seed, written at the first second of 2026. */
        public Builder clip(String path, long size, long seed) {
            return clip(new SimulatedClip(path, ClipContent.patterned(size, seed), LocalDateTime.of(2026, 1, 1, 0, 0)));
        }

        public Builder fault(Fault fault) {
            faults.add(fault);
            return this;
        }

        /** @param percent 0 to 100; a recorder of which nothing is said cannot tell its charge */
        public Builder battery(int percent) {
            battery = OptionalInt.of(percent);
            return this;
        }

        /** @param bytes its card holds; a recorder of which nothing is said cannot tell what room it has */
        public Builder capacity(long bytes) {
            capacity = OptionalLong.of(bytes);
            return this;
        }

        /** @param offset recorder minus station: positive is fast */
        public Builder clockOffset(Duration offset) {
            clockOffset = offset;
            return this;
        }

        public SimulatedRecorder build() {
            return new SimulatedRecorder(this);
        }
    }
}
