package org.evidencestation.devices.usb.isolation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.evidencestation.devices.mtp.responder.ResponderCard;
import org.evidencestation.devices.mtp.responder.ResponderPlug;
import org.evidencestation.devices.simulated.ClipContent;

/** What a test wants to happen in a child, told by files in its folder and looked for before each operation. */
final class Orders {
    private final Path folder;
    private final ResponderCard card;
    private final ResponderPlug plug;
    private int reads;

    Orders(Path folder, ResponderCard card, ResponderPlug plug) {
        this.folder = folder;
        this.card = card;
        this.plug = plug;
    }

    void obey() {
        try {
            if (Files.exists(Rig.pulled(folder))) {
                plug.pull();
            }
            Path changed = Rig.changed(folder);
            if (Files.exists(changed)) {
                card.replace(
                        Files.readString(changed), ClipContent.of(new byte[5]), ResponderChild.RECORDED.plusHours(9));
                Files.delete(changed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot see what is wanted", e);
        }
    }

    void reading() {
        reads++;
        for (Rig.Fault fault : Rig.Fault.values()) {
            Path file = Rig.fault(folder, fault);
            if (Files.exists(file)) {
                happen(fault, file);
            }
        }
    }

    private void happen(Rig.Fault fault, Path file) {
        try {
            List<String> order = Files.readAllLines(file);
            if (reads < Integer.parseInt(order.getFirst())) {
                return;
            }
            if (order.getLast().equals("once")) {
                Files.delete(file);
            }
            happen(fault);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot do what is wanted", e);
        }
    }

    private void happen(Rig.Fault fault) throws IOException {
        switch (fault) {
            case HALT -> Runtime.getRuntime().halt(13);
            case SEGMENTATION -> lengthOfNothing();
            case HANG -> {
                Files.createFile(Rig.hanging(folder));
                forEver();
            }
            case BABBLE -> write(new FileOutputStream(ChildJvm.ANSWERS.toFile()));
            case PRINT -> write(new FileOutputStream(FileDescriptor.out));
            case THROW -> throw new IllegalStateException("scripted");
        }
    }

    private static void write(FileOutputStream out) throws IOException {
        out.write("libusb: warning, and much more of it\n".repeat(40).getBytes(StandardCharsets.US_ASCII));
    }

    /** {@code strlen(NULL)}, in the C library. */
    @SuppressWarnings("restricted")
    private static void lengthOfNothing() {
        Linker linker = Linker.nativeLinker();
        var length = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("strlen"),
                FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.ADDRESS));
        try {
            var _ = (long) length.invokeExact(MemorySegment.NULL);
        } catch (Throwable e) {
            throw new AssertionError("It survived", e);
        }
    }

    private static void forEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new AssertionError("Somebody came", e);
        }
    }
}
