package org.evidencestation.app.desktop.disc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.evidencestation.app.desktop.form.Desk;
import org.evidencestation.app.disc.Paper;
import org.evidencestation.app.office.Answer;
import org.evidencestation.storage.journal.DiscEvent.PlannedDisc;
import org.evidencestation.storage.journal.DiscJobId;
import org.evidencestation.storage.journal.RecordingId;

/** What the disc screen asks of the station; may take long unless it says otherwise. Who does it is whoever is signed in. */
public interface DiscDesk extends Desk<DiscWish> {
    DiscSight look() throws IOException;

    /** What would go on which disc. */
    List<PlannedDisc> plan(List<RecordingId> recordings, long mediumBytes) throws IOException;

    /** What goes on at the drive now. Quick. */
    DiscRun run();

    /** The drive that is used, and what is in it; not asked while something runs. */
    DiscDrive drive() throws IOException;

    /**
     * Makes a paper of a copy that was verified, and notes that it did.
     *
     * @param file replaced if it is there
     */
    Answer<?> print(DiscJobId job, int disc, int copy, Paper paper, Path file) throws IOException;
}
