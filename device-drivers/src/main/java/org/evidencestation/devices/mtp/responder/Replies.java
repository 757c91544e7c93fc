package org.evidencestation.devices.mtp.responder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Makes the signals of one transaction, with what shall go wrong in it. */
final class Replies {
    private static final int DATA = 2;
    private static final int RESPONSE = 3;
    private static final int EVENT = 4;
    private static final int OBJECT_ADDED = 0x4002;
    private static final int HEAD = 12;
    private static final int STRAY = 4;
    private static final long NO_TRANSACTION = 0xABCD_EF01L;

    private final ResponderModel model;
    private final Request request;
    private final List<Trouble> troubles;
    private final int packet;
    private int code;
    private int promised;
    private long transaction;
    private boolean silent;

    Replies(ResponderModel model, int packet, Request request, List<Trouble> troubles) {
        this.model = model;
        this.request = request;
        this.troubles = troubles;
        this.packet = packet;
        this.transaction = request.transaction();
    }

    /** Works an operation out. */
    interface Work {
        Outcome run() throws IOException;
    }

    Reply reply(Work work) throws IOException {
        troubles.forEach(this::prepare);
        if (silent) {
            return Reply.silent();
        }
        Outcome outcome = code != 0 && !late() ? Outcome.refused(code) : work.run();
        if (outcome.code() == 0) {
            return Reply.silent();
        }
        return reply(outcome);
    }

    Reply answer(int result) {
        return reply(Outcome.refused(result));
    }

    private boolean late() {
        return troubles.stream().anyMatch(Trouble.LateRefusal.class::isInstance);
    }

    private boolean breaksOff() {
        return troubles.stream()
                .anyMatch(trouble -> trouble instanceof Trouble.Stall || trouble instanceof Trouble.Unplug);
    }

    private void prepare(Trouble trouble) {
        switch (trouble) {
            case Trouble.Silence _ -> silent = true;
            case Trouble.Refusal refusal -> code = refusal.code();
            case Trouble.LateRefusal refusal -> code = refusal.code();
            case Trouble.WrongLength wrong -> promised = wrong.difference();
            case Trouble.WrongTransaction _ -> transaction = NO_TRANSACTION;
            case Trouble.Stall _, Trouble.Slow _, Trouble.Unplug _, Trouble.Events _ -> {
                // These happen on the way.
            }
        }
    }

    private Reply reply(Outcome outcome) {
        List<Signal> last = new ArrayList<>();
        boolean full =
                outcome.body().isPresent() && endsFull(outcome.body().get().size() + HEAD);
        if (full && !model.has(Habit.NO_ZERO_LENGTH_PACKET)) {
            last.add(transfer(new byte[0]));
        }
        if (model.has(Habit.STRAY_ZEROS)) {
            last.add(transfer(new byte[STRAY]));
        }
        long[] parameters =
                outcome.parameters().stream().mapToLong(Long::longValue).toArray();
        int result = late() ? code : outcome.code();
        boolean shortened = result == Outcome.SESSION_ALREADY_OPEN && model.has(Habit.SHORT_PARAMETER);
        last.add(transfer(
                shortened ? shortAnswer(result) : Packing.container(RESPONSE, result, transaction, parameters)));
        if (outcome.body().isEmpty() && breaksOff()) {
            last.clear();
        }
        Reply reply = new Reply(
                outcome.body(),
                outcome.body().map(this::head).orElse(new byte[0]),
                last,
                troubles,
                model.has(Habit.SPLIT_HEAD));
        troubles.forEach(trouble -> begin(reply, trouble, outcome.body().isEmpty()));
        return reply;
    }

    private byte[] shortAnswer(int result) {
        return new Packing()
                .u32(HEAD + 1L)
                .u16(RESPONSE)
                .u16(result)
                .u32(transaction)
                .u8(1)
                .toBytes();
    }

    private byte[] head(Body body) {
        return new Packing()
                .u32(Reply.length(body.size() + promised))
                .u16(DATA)
                .u16(request.operation())
                .u32(transaction)
                .toBytes();
    }

    /** Where the data end with a full packet, only an empty one tells that this was the last. */
    private boolean endsFull(long length) {
        long lastWrites = model.has(Habit.SPLIT_HEAD) ? length - HEAD : length;
        return lastWrites > 0 && lastWrites % packet == 0;
    }

    private void begin(Reply reply, Trouble trouble, boolean withoutData) {
        switch (trouble) {
            case Trouble.Slow slow -> reply.first(new Signal.Pause(slow.delay()));
            case Trouble.Events events -> events(reply, events.count());
            case Trouble.Stall _ when withoutData -> reply.first(new Signal.Halt());
            case Trouble.Unplug _ when withoutData -> reply.first(new Signal.Gone());
            case Trouble.Stall _, Trouble.Unplug _, Trouble.Silence _, Trouble.Refusal _, Trouble.LateRefusal _ -> {}
            case Trouble.WrongLength _, Trouble.WrongTransaction _ -> {}
        }
    }

    private static void events(Reply reply, int count) {
        byte[] event = Packing.container(EVENT, OBJECT_ADDED, 0, 1);
        for (int i = 0; i < count; i++) {
            reply.first(new Signal.Notice(ByteBuffer.wrap(event)));
            reply.first(transfer(event));
        }
    }

    private static Signal transfer(byte[] bytes) {
        return new Signal.Transfer(ByteBuffer.wrap(bytes));
    }
}
