package org.evidencestation.app.media;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One way to show a file; a player tries them in the order of {@link #of} until one works. */
public sealed interface Way {
    /** The toolkit opens the file where it lies. */
    record Direct() implements Way {}

    /**
     * The same pictures, not coded anew, in a temporary MP4 that the toolkit opens.
     *
     * @param silent without the sound, which no device here could play
     */
    record Repacked(boolean silent) implements Way {}

    /** The sound, made into plain samples in a temporary file that the toolkit opens. */
    record PlainSound() implements Way {}

    /** Picture by picture out of a decoder of its own, without sound. */
    record Frames() implements Way {}

    /** One picture. */
    record Still() implements Way {}

    /** What is heard, drawn as a line. */
    record Waveform() implements Way {}

    /**
     * @param name of the file: the toolkit goes by it, and opens no MP4 that is called MOV
     * @param sound whether this computer can play any; where it cannot, the toolkit opens no file that has a track of it
     */
    static List<Way> of(String name, Content content, boolean sound) {
        return switch (content.kind()) {
            case PICTURE -> List.of(new Still());
            case SOUND -> ofSound(content, sound);
            case FILM -> ofFilm(name, content, sound);
        };
    }

    private static List<Way> ofSound(Content content, boolean sound) {
        if (!sound) {
            return List.of(new Waveform());
        }
        boolean plain = content.sound()
                .filter(it -> Set.of("pcm_s16le", "pcm_u8", "mp3").contains(it.codec()))
                .isPresent();
        boolean opened =
                content.container().equals("wav") || content.container().equals("mp3");
        return plain && opened
                ? List.of(new Direct(), new PlainSound(), new Waveform())
                : List.of(new PlainSound(), new Waveform());
    }

    private static List<Way> ofFilm(String name, Content content, boolean sound) {
        Content.Video video = content.video().orElseThrow();
        boolean known = video.codec().equals("h264") || video.codec().equals("hevc");
        if (!known) {
            return List.of(new Frames());
        }
        boolean silent = content.sound().isEmpty();
        boolean heard = content.sound().filter(it -> it.codec().equals("aac")).isPresent();
        boolean opened = content.container().contains("mp4")
                && name.toLowerCase(Locale.ROOT).endsWith(".mp4");
        if (opened && (silent || (sound && heard))) {
            return List.of(new Direct(), new Repacked(true), new Frames());
        }
        return silent || !sound
                ? List.of(new Repacked(true), new Frames())
                : List.of(new Repacked(false), new Repacked(true), new Frames());
    }
}
