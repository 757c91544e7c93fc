package org.evidencestation.devices.usb.isolation;

import java.util.List;

/**
 * What a child is to run.
 *
 * @param main has a {@code main} that calls {@link PipeService#run}; nothing of it is run in this process
 * @param arguments tell the recorder from others; they can be seen by everybody on this computer
 */
public record ChildProgram(Class<?> main, List<String> arguments) {
    public ChildProgram {
        arguments = List.copyOf(arguments);
    }
}
