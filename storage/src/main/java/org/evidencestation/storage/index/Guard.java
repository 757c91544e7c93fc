package org.evidencestation.storage.index;

import java.io.IOException;
import java.sql.SQLException;

/** H2 throws unchecked exceptions from a damaged file or a full disk; here they become what any failing database throws. */
final class Guard {
    private Guard() {}

    /** Something done with a database, reading the journal on the way. */
    interface Work<T> {
        T run() throws SQLException, IOException;
    }

    /** @throws IOException only from the journal */
    static <T> T run(Work<T> work) throws SQLException, IOException {
        try {
            return work.run();
        } catch (RuntimeException e) {
            throw new SQLException("The database broke", e);
        }
    }
}
