package org.evidencestation.devices.usb.isolation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evidencestation.devices.DeviceException;
import org.evidencestation.devices.DeviceException.Reason;

/**
 * Starts a child with the Java runtime and the class or module path this process runs with, so that it works from a build
 * folder and from a runtime image alike; an image must keep its {@code bin/java} (jpackage leaves it out unless told
 * otherwise by {@code --jlink-options}). What the child's native code prints goes to the log: the shell gives the child's
 * answers a stream of their own, descriptor 3, and lays standard output on standard error.
 */
final class ChildJvm {
    /** Where a child finds the way back. */
    static final Path ANSWERS = Path.of("/proc/self/fd/3");

    private static final String OWN_STREAM_FOR_ANSWERS = "ulimit -c 0; exec \"$@\" 3>&1 1>&2";

    /** They concern this process: a debugger's port, for example, is taken already. */
    private static final List<String> NOT_INHERITED = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private ChildJvm() {}

    static Process start(ChildProgram program) throws DeviceException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        if (!Files.isExecutable(java)) {
            throw new DeviceException(Reason.DRIVER_MISSING, "usb: no " + java + " to run the USB driver with");
        }
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", OWN_STREAM_FOR_ANSWERS, "sh", java.toString()));
        command.addAll(options());
        command.addAll(code(program.main()));
        command.addAll(program.arguments());
        ProcessBuilder builder = new ProcessBuilder(command);
        NOT_INHERITED.forEach(builder.environment()::remove);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new DeviceException(Reason.HOST_RESOURCES, "usb: cannot start the USB driver", e);
        }
    }

    /**
     * Little memory, because there is one for each recorder: about 45 MB resident, of which 25 are its own. A crash is told
     * in the log and leaves no file.
     */
    private static List<String> options() {
        return List.of(
                "-XX:+UseSerialGC",
                "-Xms4m",
                "-Xmx8m",
                "-Xss512k",
                "-XX:MaxDirectMemorySize=8m",
                "-XX:MaxMetaspaceSize=32m",
                "-XX:ReservedCodeCacheSize=8m",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+ErrorFileToStderr");
    }

    /** In modular form usb4java still belongs on the class path: it cannot find its library in another module. */
    private static List<String> code(Class<?> main) {
        List<String> code = new ArrayList<>(
                List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        Module module = main.getModule();
        if (!module.isNamed()) {
            code.add(main.getName());
            return code;
        }
        String path = System.getProperty("jdk.module.path", "");
        if (!path.isEmpty()) {
            code.addAll(List.of("--module-path", path));
        }
        code.addAll(List.of("--module", module.getName() + "/" + main.getName()));
        return code;
    }
}
