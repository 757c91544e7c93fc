package org.evidencestation.devices.mtp.responder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers the containers of a host. Whoever carries the bytes gives each transfer from bulk out to {@link #accept} and
 * plays the signals of the reply; class requests are passed on by {@link #cancel} and {@link #reset}. Used by one thread,
 * but {@link #trouble} may be called by any.
 */
public final class Responder {
    /** What the class request "status" is answered with when nothing is on its way: length 4, OK. */
    public static final int STATUS_OK = 0x2001_0004;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final int DATE_TIME = 0x5011;
    private static final int DATA = 2;
    private static final int HEAD = 12;

    private final ResponderModel model;
    private final int packet;
    private final Datasets datasets;
    private final Catalogue catalogue;
    private final Script script = new Script();
    private boolean open;
    private @Nullable Request awaitingData;

    /** @param packet bytes of a full packet on bulk in */
    public Responder(ResponderModel model, int packet) {
        this.model = model;
        this.packet = packet;
        this.datasets = new Datasets(model);
        this.catalogue = new Catalogue(model, datasets);
        this.open = model.has(Habit.SESSION_LEFT_OPEN);
    }

    /** Lets something go wrong from the next transaction on. */
    public void trouble(Trouble trouble) {
        script.add(trouble);
    }

    /** Whether it listens to no command while there are events the host has not taken. */
    boolean waitsForEvents() {
        return model.has(Habit.WAITS_FOR_EVENTS);
    }

    /** @return empty if the transfer is no container; bulk out and in should then be halted */
    public Optional<Reply> accept(ByteBuffer transfer) throws IOException {
        ByteBuffer bytes = transfer.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.remaining() < HEAD) {
            return Optional.empty();
        }
        bytes.getInt();
        int type = Short.toUnsignedInt(bytes.getShort());
        Request request = Request.after(type, bytes);
        Request before = awaitingData;
        awaitingData = null;
        if (type == DATA && before != null) {
            return Optional.of(new Replies(model, packet, before, List.of()).answer(setProperty(before, bytes)));
        }
        List<Trouble> troubles = script.next(request.operation());
        return Optional.of(new Replies(model, packet, request, troubles).reply(() -> outcome(request)));
    }

    private Outcome outcome(Request request) throws IOException {
        boolean early = request.operation() == Request.GET_DEVICE_INFO && !model.has(Habit.SESSION_FIRST);
        if (!datasets.offers(request.operation())) {
            return Outcome.refused(Outcome.UNSUPPORTED);
        }
        if (!open && !early && request.operation() != Request.OPEN_SESSION) {
            return Outcome.refused(Outcome.SESSION_NOT_OPEN);
        }
        return switch (request.operation()) {
            case Request.GET_DEVICE_INFO -> Outcome.data(datasets.device());
            case Request.OPEN_SESSION -> openSession();
            case Request.CLOSE_SESSION -> closeSession();
            case 0x1014 -> property(request.parameter(0), true);
            case 0x1015 -> property(request.parameter(0), false);
            case 0x1016 -> awaitData(request);
            default -> catalogue.outcome(request);
        };
    }

    private Outcome openSession() {
        if (open) {
            return Outcome.refused(Outcome.SESSION_ALREADY_OPEN);
        }
        open = true;
        catalogue.newSession();
        return Outcome.done();
    }

    private Outcome closeSession() {
        open = false;
        return Outcome.done();
    }

    private Outcome property(long code, boolean description) {
        int property = (int) code;
        if (!datasets.properties().contains(property)) {
            return Outcome.refused(Outcome.PROPERTY_UNSUPPORTED);
        }
        return Outcome.data(description ? datasets.propertyDescription(property) : datasets.propertyValue(property));
    }

    private Outcome awaitData(Request request) {
        awaitingData = request;
        return Outcome.silence();
    }

    private int setProperty(Request request, ByteBuffer value) {
        if (request.parameter(0) != DATE_TIME || !datasets.properties().contains(DATE_TIME)) {
            return Outcome.PROPERTY_UNSUPPORTED;
        }
        List<Character> text = new ArrayList<>();
        int units = value.hasRemaining() ? Byte.toUnsignedInt(value.get()) : 0;
        for (int i = 0; i < units - 1 && value.remaining() >= 2; i++) {
            text.add(value.getChar());
        }
        StringBuilder time = new StringBuilder();
        text.forEach(time::append);
        try {
            datasets.setClock(LocalDateTime.parse(time, TIME));
            return Outcome.OK;
        } catch (DateTimeParseException e) {
            return Outcome.INVALID_VALUE;
        }
    }

    /** The host gave up a transaction; the carrier drops what it still had to send. */
    public void cancel() {
        awaitingData = null;
    }

    /** The host wants a fresh start: no session, nothing on its way. */
    public void reset() {
        awaitingData = null;
        open = false;
    }
}
