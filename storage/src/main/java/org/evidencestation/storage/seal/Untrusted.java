package org.evidencestation.storage.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.tsp.TSPException;

/** Reading bytes that anybody may have written. */
final class Untrusted {
    private Untrusted() {}

    /** What was read, or nothing if the bytes are not what they should be. */
    @SuppressWarnings("UnusedException") // what malformed bytes broke inside the parser tells nobody anything
    static <T> Optional<T> read(Reading<T> reading) {
        try {
            return Optional.of(reading.read());
        } catch (IOException
                | GeneralSecurityException
                | CMSException
                | OperatorCreationException
                | PKCSException
                | TSPException e) {
            return Optional.empty();
        } catch (RuntimeException e) {
            // Bouncy Castle answers malformed DER with unchecked exceptions of many kinds.
            return Optional.empty();
        }
    }

    interface Reading<T> {
        T read()
                throws IOException, GeneralSecurityException, CMSException, OperatorCreationException, PKCSException,
                        TSPException;
    }
}
