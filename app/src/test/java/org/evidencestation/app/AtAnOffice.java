package org.evidencestation.app;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test that has an office's station, open, with a folder around it. */
abstract class AtAnOffice {
    @TempDir
    Path folder;

    OfficeBench office;

    @BeforeEach
    void open() throws Exception {
        office = new OfficeBench(folder);
    }

    @AfterEach
    void close() throws Exception {
        office.close();
    }
}
