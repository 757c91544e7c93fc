package org.evidencestation.storage.rig;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidencestation.storage.durable.DurableFile;
import org.evidencestation.storage.durable.DurableFiles;

/**
 * Writes a class without its syncs into a folder, to be put before the real one on the class path: a rig that finds nothing
 * wrong with that is itself broken. Arguments: {@code no-file-sync} or {@code no-folder-sync}, and the folder.
 */
public final class WithoutSyncs {
    private WithoutSyncs() {}

    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        Path folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "no-file-sync" -> {
                write(folder, DurableFile.class, "force");
                write(folder, Class.forName(DurableFiles.class.getPackageName() + ".VolumeSync"), "sync");
            }
            case "no-folder-sync" -> write(folder, DurableFiles.class, "syncFolder");
            default -> throw new IllegalArgumentException("Not a sync that can be left out: " + arguments[0]);
        }
    }

    private static void write(Path folder, Class<?> type, String method) throws IOException {
        Path file = folder.resolve(type.getName().replace('.', '/') + ".class");
        try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            if (in == null) {
                throw new IOException("No class file of " + type);
            }
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, without(in.readAllBytes(), method));
        }
    }

    /** {@code channel.force(flag)} or {@code library.sync(descriptor)} becomes two values taken from the stack. */
    private static byte[] without(byte[] bytes, String method) {
        ClassFile classes = ClassFile.of();
        return classes.transformClass(
                classes.parse(bytes),
                ClassTransform.transformingMethodBodies(
                        each -> each.methodName().equalsString(method), (code, element) -> {
                            if (element instanceof InvokeInstruction call
                                    && (call.name().equalsString("force")
                                            || call.name().equalsString("sync"))) {
                                code.pop().pop();
                            } else {
                                code.with(element);
                            }
                        }));
    }
}
