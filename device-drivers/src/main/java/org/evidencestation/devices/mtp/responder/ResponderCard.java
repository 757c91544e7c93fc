package org.evidencestation.devices.mtp.responder;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.devices.simulated.ClipContent;

/** One storage of a responder and the files on it. Safe for use by several threads. */
public final class ResponderCard {
    private final int id;
    private final String label;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private int numbered;

    /** @param number from 1; the storage's id follows from it */
    public ResponderCard(int number, String label) {
        this.id = number << 16 | 1;
        this.label = label;
    }

    /** Adds a file, and the folders on the way to it; paths are slash-separated. */
    public synchronized ResponderCard add(String path, ClipContent content, LocalDateTime modified) {
        int slash = path.lastIndexOf('/');
        int parent = slash < 0 ? 0 : folder(path.substring(0, slash), modified).handle();
        put(path, parent, Optional.of(content), modified);
        return this;
    }

    private Node folder(String path, LocalDateTime modified) {
        Node known = nodes.get(path);
        if (known != null) {
            return known;
        }
        int slash = path.lastIndexOf('/');
        int parent = slash < 0 ? 0 : folder(path.substring(0, slash), modified).handle();
        return put(path, parent, Optional.empty(), modified);
    }

    private Node put(String path, int parent, Optional<ClipContent> content, LocalDateTime modified) {
        int handle = (id >>> 16) * 0x0100_0000 + ++numbered;
        Node node = new Node(handle, id, parent, path.substring(path.lastIndexOf('/') + 1), content, modified);
        nodes.put(path, node);
        return node;
    }

    /** Puts other bytes in the place of a file, as a recorder that still writes does. */
    public synchronized void replace(String path, ClipContent content, LocalDateTime modified) {
        nodes.computeIfPresent(path, (same, node) -> node.with(content, modified));
    }

    /** Whether it holds a file, seen from the recorder's side. */
    public synchronized boolean holds(String path) {
        return nodes.containsKey(path);
    }

    synchronized void remove(Node node) {
        nodes.values().remove(node);
    }

    int id() {
        return id;
    }

    String label() {
        return label;
    }

    synchronized List<Node> children(int parent) {
        List<Node> children = new ArrayList<>(nodes.values());
        children.removeIf(node -> node.parent() != parent);
        return children;
    }

    synchronized Optional<Node> find(int handle) {
        return nodes.values().stream().filter(node -> node.handle() == handle).findFirst();
    }
}
