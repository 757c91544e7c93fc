package org.evidencestation.devices.gadget;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A mounted FunctionFS that shows one interface. The kernel lets the gadget be plugged in once this is open, and pulls it when
 * it is closed.
 */
public final class FunctionFs implements AutoCloseable {
    private final FileChannel ep0;
    private final List<EndpointFile> endpoints;

    private FunctionFs(FileChannel ep0, List<EndpointFile> endpoints) {
        this.ep0 = ep0;
        this.endpoints = endpoints;
    }

    /** @param folder where it is mounted; nobody else has written descriptors there */
    public static FunctionFs open(Path folder, UsbFunction function) throws IOException {
        FileChannel ep0 = FileChannel.open(folder.resolve("ep0"), StandardOpenOption.READ, StandardOpenOption.WRITE);
        List<EndpointFile> endpoints = new ArrayList<>();
        boolean complete = false;
        try {
            ep0.write(ByteBuffer.wrap(function.descriptors()));
            ep0.write(ByteBuffer.wrap(function.strings()));
            for (Endpoint kind : function.endpoints()) {
                endpoints.add(new EndpointFile(folder.resolve("ep" + (endpoints.size() + 1)), kind));
            }
            complete = true;
            return new FunctionFs(ep0, List.copyOf(endpoints));
        } finally {
            if (!complete) {
                new FunctionFs(ep0, endpoints).close();
            }
        }
    }

    /** @param number from 1, in the order of {@link UsbFunction#endpoints} */
    public EndpointFile endpoint(int number) {
        return endpoints.get(number - 1);
    }

    /** What must run, on a thread of its own, for the host to get any answer on endpoint 0. */
    public ControlLoop control(Control control) {
        return new ControlLoop(ep0, control);
    }

    @Override
    public void close() throws IOException {
        try (ep0) {
            for (EndpointFile endpoint : endpoints) {
                endpoint.close();
            }
        }
    }
}
