package org.evidencestation.devices.wirepeer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.devices.gadget.FunctionFs;

/**
 * A recorder that is asked over its maker's protocol, as a program that {@code gadget make} runs: {@code jieli} or
 * {@code ambarella}, then {@code no-card} or {@code rude} (leaves before it answers) if it is so. {@code DISK} names the gadget
 * it becomes.
 */
public final class WireGadget {
    private WireGadget() {}

    /** Runs until it is a disk. */
    public static void main(String[] arguments) throws IOException {
        List<String> words = List.of(arguments);
        Map<String, String> environment = System.getenv();
        Path recorder = Path.of(environment.getOrDefault("UDC", ""));
        Cable cable =
                new Cable(recorder, Optional.ofNullable(environment.get("DISK")).map(name -> recorder.resolveSibling(
                                "../" + name + "/UDC")
                        .normalize()));
        Path functionFs = Path.of(environment.getOrDefault("FUNCTION_FS", ""));
        if (words.getFirst().equals("jieli")) {
            try (FunctionFs function = FunctionFs.open(functionFs, BulkOnlyGadget.FUNCTION)) {
                new BulkOnlyGadget(jieLi(words, cable), function, cable).run();
            }
        } else {
            try (FunctionFs function = FunctionFs.open(functionFs, LineGadget.FUNCTION)) {
                new LineGadget(new AmbarellaPeer(cable::wantToLeave), function, cable).run();
            }
        }
    }

    private static JieLiPeer jieLi(List<String> words, Cable cable) {
        JieLiPeer peer = new JieLiPeer(cable::wantToLeave).named("DSJ0042", "123401", "示例人员甲", "370100000001", "示例单位");
        if (words.contains("rude")) {
            peer.trouble(JieLiPeer.Trouble.LEAVES, 6);
        }
        return words.contains("no-card") ? peer.noCard() : peer;
    }
}
