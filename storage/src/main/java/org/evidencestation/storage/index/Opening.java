package org.evidencestation.storage.index;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gets a projection that is level with its journal, by whatever it takes: what is in the place, else a new one there, else
 * one in memory. Only a journal that cannot be read stops it. For one thread at a time.
 */
final class Opening {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private Place place;
    private volatile Optional<String> rebuiltBecause = Optional.empty();
    private volatile Optional<String> inMemoryBecause = Optional.empty();

    private Opening(Place place) {
        this.place = place;
    }

    static Opening inMemory() {
        return new Opening(new Place.InMemory());
    }

    static Opening inFile(Path file, UnaryOperator<String> seal) {
        try {
            return new Opening(PlaceInFile.take(file, seal));
        } catch (IOException e) {
            Opening opening = inMemory();
            opening.stayInMemory(e);
            return opening;
        }
    }

    Optional<String> rebuiltBecause() {
        return rebuiltBecause;
    }

    Optional<String> inMemoryBecause() {
        return inMemoryBecause;
    }

    /** Resumes what is there if that can be trusted. */
    Projection open(EntrySource source) throws IndexException {
        StringBuilder reason = new StringBuilder();
        try {
            place.doubt().ifPresent(reason::append);
            if (reason.isEmpty()) {
                Optional<Projection> found = Guard.run(() -> Projection.resume(place, source, reason::append));
                if (found.isPresent()) {
                    return found.get();
                }
            }
        } catch (SQLException e) {
            LOG.info("The index does not open", e);
            reason.append("it does not open: ").append(firstLine(e));
        } catch (IOException e) {
            throw new IndexException("The index cannot be brought up to date", e);
        }
        return build(source, reason.toString());
    }

    /** Throws away what is there. */
    Projection build(EntrySource source, String reason) throws IndexException {
        try {
            place.clear();
            Projection built = Guard.run(() -> Projection.build(place, source));
            rebuiltBecause = Optional.of(reason);
            return built;
        } catch (SQLException e) {
            if (place instanceof Place.InMemory) {
                throw new IndexException("The index cannot be built", e);
            }
            place.close();
            place = new Place.InMemory();
            stayInMemory(e);
            return build(source, reason);
        } catch (IOException e) {
            throw new IndexException("The index cannot be built", e);
        }
    }

    void close() {
        place.close();
    }

    private void stayInMemory(Exception reason) {
        LOG.warn("The index is kept in memory until the next start", reason);
        inMemoryBecause = Optional.of(firstLine(reason));
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
