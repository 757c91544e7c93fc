package org.evidencestation.app.desktop.clearance;

import java.io.IOException;
import java.nio.file.Path;
import org.evidencestation.app.desktop.form.Desk;

/** What the clearance screen asks of the station; every method may take long. Who does it is whoever is signed in. */
public interface ClearanceDesk extends Desk<ClearanceOrder> {
    ClearanceSight look() throws IOException;

    /** Puts a certificate of clearance on paper. */
    void printCertificate(String number, Path file) throws IOException;
}
