package org.evidencestation.devices.wirepeer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A recorder with an Ambarella chip: answers a line with a line, in 64 bytes. */
public final class AmbarellaPeer {
    private static final Pattern LINE = Pattern.compile("@([A-Za-z]{3});(\\d+);([^;]*);#");
    private static final int REPLY = 64;

    private final List<String> heard = new ArrayList<>();
    private final Runnable becomesDisk;
    private String password = "00000000";
    private String id = "10000042";
    private String refused = "";
    private boolean known;

    /** @param becomesDisk what happens to its cable, after it has answered */
    public AmbarellaPeer(Runnable becomesDisk) {
        this.becomesDisk = becomesDisk;
    }

    public AmbarellaPeer password(String chosen) {
        password = chosen;
        return this;
    }

    public AmbarellaPeer id(String chosen) {
        id = chosen;
        return this;
    }

    /** @param name of the command it answers with an error */
    public AmbarellaPeer refuses(String name) {
        refused = name;
        return this;
    }

    /** Every line, as it came. */
    public synchronized List<String> heard() {
        return List.copyOf(heard);
    }

    /**
     * Answers a transfer.
     *
     * @param answer takes the reply before anything happens to the cable
     */
    public synchronized void hear(byte[] transfer, Answer answer) throws java.io.IOException {
        String text = new String(transfer, StandardCharsets.US_ASCII);
        heard.add(text);
        Matcher line = LINE.matcher(text);
        String name = line.matches() ? line.group(1) : "Err";
        Optional<String> payload = line.matches() && fits(name, line.group(2), line.group(3))
                ? reply(name, line.group(3))
                : Optional.empty();
        String reply = "@" + name + ";" + payload.orElse("ERROR") + ";#";
        answer.send(Arrays.copyOf(reply.getBytes(StandardCharsets.US_ASCII), REPLY));
        if (name.equals("ATH") && payload.isPresent()) {
            becomesDisk.run();
        }
    }

    /** Where the reply goes. */
    public interface Answer {
        void send(byte[] reply) throws java.io.IOException;
    }

    /** The time is declared with six characters and has eight. */
    private static boolean fits(String name, String declared, String payload) {
        return payload.length() == 8 && declared.equals(name.equals("Stm") ? "6" : "8");
    }

    private Optional<String> reply(String name, String payload) {
        if (name.equals(refused)) {
            return Optional.empty();
        }
        if (name.equals("Ver")) {
            known = payload.equals(password);
            return known ? Optional.of("OK") : Optional.empty();
        }
        return switch (known ? name : "") {
            case "Gdv" -> Optional.of("8;" + id);
            case "Sdt", "Stm", "ATH" -> Optional.of("OK");
            default -> Optional.empty();
        };
    }
}
