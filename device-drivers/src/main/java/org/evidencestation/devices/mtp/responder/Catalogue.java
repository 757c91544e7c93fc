package org.evidencestation.devices.mtp.responder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.devices.simulated.ClipContent;

/** The operations on storages and objects. */
final class Catalogue {
    private static final long ROOT = 0xFFFF_FFFFL;
    private static final int RENUMBERING = 0x0010_0000;

    private final ResponderModel model;
    private final Datasets datasets;
    private int sessions;

    Catalogue(ResponderModel model, Datasets datasets) {
        this.model = model;
        this.datasets = datasets;
    }

    void newSession() {
        sessions++;
    }

    Outcome outcome(Request request) throws IOException {
        return switch (request.operation()) {
            case 0x1004 -> storages();
            case 0x1005 ->
                card(request.parameter(0))
                        .map(card -> Outcome.data(datasets.storage(card)))
                        .orElseGet(() -> Outcome.refused(Outcome.INVALID_STORAGE));
            case 0x1007 -> handles(request);
            case 0x9801 ->
                Outcome.data(new Packing().u16s(List.of(Datasets.SIZE)).toBytes());
            case 0x9802 ->
                request.parameter(0) == Datasets.SIZE
                        ? Outcome.data(Datasets.sizeDescription())
                        : Outcome.refused(Outcome.PROPERTY_UNSUPPORTED);
            default -> ofObject(request);
        };
    }

    private Outcome storages() {
        List<Integer> ids = model.has(Habit.LOCKED)
                ? List.of()
                : model.cards().stream().map(ResponderCard::id).toList();
        return Outcome.data(new Packing().u32s(ids).toBytes());
    }

    private Optional<ResponderCard> card(long id) {
        return model.cards().stream().filter(card -> card.id() == (int) id).findFirst();
    }

    private Outcome handles(Request request) {
        if (model.has(Habit.DENIED)) {
            return Outcome.refused(Outcome.ACCESS_DENIED);
        }
        Optional<ResponderCard> card = card(request.parameter(0));
        if (card.isEmpty()) {
            return Outcome.refused(Outcome.INVALID_STORAGE);
        }
        int parent = request.parameter(2) == ROOT ? 0 : inner(request.parameter(2));
        List<Integer> handles = new ArrayList<>();
        card.get().children(parent).forEach(node -> handles.add(outer(node.handle())));
        if (model.has(Habit.HANDLES_TWICE)) {
            handles.addAll(List.copyOf(handles));
        }
        if (model.has(Habit.FOLDERS_IN_A_RING) && parent != 0) {
            handles.add(outer(parent));
            card.get().find(parent).map(Node::parent).filter(up -> up != 0).ifPresent(up -> handles.add(outer(up)));
        }
        return Outcome.data(new Packing().u32s(handles).toBytes());
    }

    private int outer(int handle) {
        return model.has(Habit.FRESH_HANDLES) ? handle + sessions * RENUMBERING : handle;
    }

    private int inner(long handle) {
        return model.has(Habit.FRESH_HANDLES) ? (int) handle - sessions * RENUMBERING : (int) handle;
    }

    private Outcome ofObject(Request request) throws IOException {
        int handle = inner(request.parameter(0));
        Optional<Node> found = model.cards().stream()
                .flatMap(card -> card.find(handle).stream())
                .findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(Outcome.INVALID_OBJECT);
        }
        Node node = found.get();
        return switch (request.operation()) {
            case 0x1008 -> Outcome.data(datasets.object(node));
            case 0x1009 -> whole(node);
            case 0x100B -> delete(node);
            case 0x101B -> part(node, request.parameter(1), request.parameter(2));
            case 0x95C1 -> part(node, request.parameter(2) << 32 | request.parameter(1), request.parameter(3));
            case 0x9803 ->
                request.parameter(1) == Datasets.SIZE
                        ? Outcome.data(Datasets.size(node))
                        : Outcome.refused(Outcome.PROPERTY_UNSUPPORTED);
            case 0x9805 -> Outcome.data(Datasets.sizeInList((int) request.parameter(0), node));
            default -> Outcome.refused(Outcome.UNSUPPORTED);
        };
    }

    private Outcome delete(Node node) {
        if (model.has(Habit.READ_ONLY_STORE)) {
            return Outcome.refused(Outcome.STORE_READ_ONLY);
        }
        if (node.content().isEmpty()) {
            return Outcome.refused(Outcome.PARTIAL_DELETION);
        }
        model.cards().forEach(card -> card.remove(node));
        return Outcome.done();
    }

    private Outcome whole(Node node) throws IOException {
        Optional<ClipContent> content = node.content();
        if (content.isEmpty()) {
            return Outcome.refused(Outcome.INVALID_OBJECT);
        }
        long size = model.has(Habit.TRANSCODES) ? node.size() / 2 : node.size();
        return Outcome.data(Body.of(content.get(), 0, size));
    }

    private static Outcome part(Node node, long offset, long most) throws IOException {
        Optional<ClipContent> content = node.content();
        if (content.isEmpty()) {
            return Outcome.refused(Outcome.INVALID_OBJECT);
        }
        long size = Math.clamp(node.size() - offset, 0, most);
        return Outcome.data(Body.of(content.get(), offset, size), size);
    }
}
