package org.evidencestation.app.review;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.seal.Sha256;

/** What a sample is drawn from, as {@code storage/FORMAT.md} section 13 writes it down. */
public record Population(List<Member> members) {
    public Population {
        members = List.copyOf(members);
    }

    /**
     * A recording and who made it.
     *
     * @param officer number; empty if nobody is known. Without tabs and line feeds, as every number of a listed person
     */
    public record Member(String officer, RecordingId recording) {
        String line() {
            return officer + "\t" + recording.content().hex() + "\n";
        }
    }

    /** In the order of the list, whatever order they come in. */
    public static Population of(Collection<Member> members) {
        return new Population(
                members.stream().sorted(Comparator.comparing(Member::line)).toList());
    }

    /** The list: one line for each. */
    public byte[] list() {
        StringBuilder text = new StringBuilder();
        members.forEach(member -> text.append(member.line()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public Sha256 digest() {
        return Sha256.of(list());
    }
}
