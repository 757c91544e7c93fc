package org.evidencestation.app.desktop.review;

import java.io.IOException;
import org.evidencestation.app.desktop.form.Desk;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.review.Compliance;
import org.evidencestation.app.review.Draw;
import org.evidencestation.app.review.DrawAgain;

/** What the supervisor's screen asks of the station; everything here may take its time. Whoever is signed in says it. */
public interface ReviewDesk extends Desk<ReviewOrder> {
    ReviewSight look() throws IOException;

    /** Draws a sample again from nothing but the vault. */
    DrawAgain.Result again(Draw drawn) throws IOException;

    /** @param months how many, with the present one */
    Compliance board(int months) throws IOException;

    Answer<?> carryOut(ReviewOrder order) throws IOException;

    @Override
    default Answer<?> carryOut(ReviewOrder order, String by) throws IOException {
        return carryOut(order);
    }

    /** Not who was chosen in a list, but who is signed in; whether anybody is, the deed itself asks. */
    @Override
    default String speaks(ReviewOrder order) {
        return "session";
    }
}
