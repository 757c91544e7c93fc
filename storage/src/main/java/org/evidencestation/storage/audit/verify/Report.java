package org.evidencestation.storage.audit.verify;

import java.util.Optional;
import org.evidencestation.storage.audit.Finding;
import org.evidencestation.storage.seal.StationCertificates;

/** Tells a person or a program what is checked, found and concluded, in this order. */
interface Report {
    void begin(Target target, Optional<StationCertificates> station, Trust.Comparison trust);

    void finding(Finding finding);

    /** One recording of a disc is done; its findings have been told. */
    void recording(String folder, Outcome outcome);

    void end(Outcome outcome);
}
