package org.evidencestation.app.desktop.keeping;

import java.io.IOException;
import org.evidencestation.app.desktop.form.Desk;

/** What the classifying screen asks of the station; may take long. Who says it is whoever is signed in. */
public interface KeepingDesk extends Desk<KeepingOrder> {
    KeepingSight look() throws IOException;
}
