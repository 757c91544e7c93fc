package org.evidencestation.app.media;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.media.UnplayableException.Why;

/** Asks ffprobe what a file is. Its answer, like the file, is trusted with nothing but numbers in sensible bounds. */
public final class ContentReader {
    private static final int MOST_ANSWER = 1 << 20;

    private final Ffmpeg ffmpeg;
    private final Duration patience;
    private final ObjectMapper json = new ObjectMapper();

    public ContentReader(Ffmpeg ffmpeg, Duration patience) {
        this.ffmpeg = ffmpeg;
        this.patience = patience;
    }

    /** @throws IOException only if the file cannot be read */
    public Content read(Path file) throws IOException, UnplayableException {
        if (Files.size(file) == 0) {
            throw new UnplayableException(Why.EMPTY, file.toString());
        }
        List<String> before = new ArrayList<>(pictureDemuxer(file));
        before.addAll(List.of("-show_format", "-show_streams", "-of", "json"));
        try (ToolRun run = ToolRun.start(
                ffmpeg,
                Ffmpeg.Program.FFPROBE,
                new Ffmpeg.Bounds(Optional.empty(), false),
                Optional.of(patience),
                ToolRun.opening(file, before))) {
            byte[] answer = run.all(MOST_ANSWER);
            if (!run.endedWell()) {
                throw refused(run.complaint(), file);
            }
            return new ContentJson(json.readTree(answer)).content().orElseThrow(() -> notOne(file));
        } catch (JsonProcessingException e) {
            throw new UnplayableException(Why.DAMAGED, file + ": " + e.getOriginalMessage());
        } catch (CannotDecodeException e) {
            throw new UnplayableException(Why.NO_DECODER, String.valueOf(e.getMessage()));
        }
    }

    /** Never by the name: what goes by a name's number and ending would look for the pictures beside it. */
    static List<String> pictureDemuxer(Path file) throws IOException {
        byte[] head = head(file);
        if (begins(head, 0, 0xFF, 0xD8, 0xFF)) {
            return List.of("-f", "jpeg_pipe");
        }
        return begins(head, 0, 0x89, 'P', 'N', 'G') ? List.of("-f", "png_pipe") : List.of();
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(8);
        }
    }

    private static boolean begins(byte[] head, int at, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (head.length <= at + i || (head[at + i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** It goes by the name too, so that words called MP4 would pass for an MP4 without a table. */
    private static UnplayableException refused(String complaint, Path file) throws IOException {
        byte[] head = head(file);
        boolean boxes = begins(head, 4, 'f', 't', 'y', 'p') || begins(head, 4, 'm', 'd', 'a', 't');
        if (boxes && complaint.contains("moov atom not found")) {
            return new UnplayableException(Why.UNFINISHED, file + ": " + complaint);
        }
        return complaint.isEmpty()
                ? new UnplayableException(Why.TOO_SLOW, file.toString())
                : new UnplayableException(Why.NOT_A_RECORDING, file + ": " + complaint);
    }

    private static UnplayableException notOne(Path file) {
        return new UnplayableException(Why.DAMAGED, "Neither picture nor sound in " + file);
    }

    /** The answer, and nothing believed of it that is out of bounds. */
    private record ContentJson(JsonNode answer) {
        private static final int LARGEST_SIDE = 16_384;
        private static final double LONGEST_SECONDS = 1e6;

        Optional<Content> content() {
            Optional<Content.Video> video = stream("video").flatMap(ContentJson::video);
            Optional<Content.Sound> sound = stream("audio").map(ContentJson::sound);
            if (video.isEmpty() && sound.isEmpty()) {
                return Optional.empty();
            }
            String container = answer.path("format").path("format_name").asText();
            Content.Kind kind = container.endsWith("_pipe")
                    ? Content.Kind.PICTURE
                    : video.isPresent() ? Content.Kind.FILM : Content.Kind.SOUND;
            return Optional.of(new Content(kind, container, length(), video, sound));
        }

        private Optional<JsonNode> stream(String type) {
            for (JsonNode stream : answer.path("streams")) {
                boolean cover = stream.path("disposition").path("attached_pic").asInt() == 1;
                if (stream.path("codec_type").asText().equals(type) && !cover) {
                    return Optional.of(stream);
                }
            }
            return Optional.empty();
        }

        private Optional<Duration> length() {
            double seconds = answer.path("format").path("duration").asDouble();
            return seconds > 0 && seconds < LONGEST_SECONDS
                    ? Optional.of(Duration.ofMillis(Math.round(seconds * 1000)))
                    : Optional.empty();
        }

        private static Optional<Content.Video> video(JsonNode stream) {
            int width = stream.path("width").asInt();
            int height = stream.path("height").asInt();
            if (width < 1 || height < 1 || width > LARGEST_SIDE || height > LARGEST_SIDE) {
                return Optional.empty();
            }
            int wide = Math.clamp(Math.round(width * ratio(stream, "sample_aspect_ratio", ":", 1)), 1, LARGEST_SIDE);
            boolean turned = rotation(stream) % 180 != 0;
            double perSecond = Math.clamp(ratio(stream, "avg_frame_rate", "/", 25), 0.1, 240);
            return Optional.of(new Content.Video(
                    stream.path("codec_name").asText(),
                    stream.path("codec_tag_string").asText(),
                    turned ? height : wide,
                    turned ? wide : height,
                    perSecond));
        }

        private static int rotation(JsonNode stream) {
            for (JsonNode side : stream.path("side_data_list")) {
                if (side.has("rotation")) {
                    return side.path("rotation").asInt();
                }
            }
            return 0;
        }

        private static double ratio(JsonNode stream, String name, String by, double otherwise) {
            String[] parts = stream.path(name).asText().split(by, 2);
            try {
                double value = Double.parseDouble(parts[0]) / Double.parseDouble(parts[parts.length - 1]);
                return value > 0 && value < 1e6 ? value : otherwise;
            } catch (NumberFormatException e) {
                return otherwise;
            }
        }

        private static Content.Sound sound(JsonNode stream) {
            return new Content.Sound(
                    stream.path("codec_name").asText(),
                    stream.path("sample_rate").asInt(),
                    stream.path("channels").asInt());
        }
    }
}
