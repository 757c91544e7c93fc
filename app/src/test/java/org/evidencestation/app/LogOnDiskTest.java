package org.evidencestation.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogOnDiskTest {
    @TempDir
    Path folder;

    private final LoggerContext context = new LoggerContext();

    @BeforeEach
    void open() {
        context.setMDCAdapter(new LogbackMDCAdapter());
    }

    @AfterEach
    void close() {
        context.stop();
        System.clearProperty("station.logs");
    }

    @Test
    void isFoundByLogback() {
        assertThat(ServiceLoader.load(Configurator.class)).anyMatch(LogOnDisk.class::isInstance);
    }

    @Test
    void writesALineWithTimeLevelThreadAndWhoSaysIt() throws Exception {
        System.setProperty("station.logs", folder.toString());

        assertThat(new LogOnDisk().configure(context))
                .isEqualTo(Configurator.ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY);
        context.getLogger("org.evidencestation.Somebody").info("收妥 {}", 3);
        context.getLogger("org.evidencestation.Somebody").debug("not for the log");
        context.stop();

        assertThat(Files.readString(folder.resolve("station.log")))
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\S+ INFO  \\[[^]]+] Somebody - 收妥 3\n");
    }

    @Test
    void leavesTheWordToOthersWhereNoFolderIsNamed() {
        assertThat(new LogOnDisk().configure(context)).isEqualTo(Configurator.ExecutionStatus.INVOKE_NEXT_IF_ANY);
        assertThat(context.getLogger("ROOT").iteratorForAppenders().hasNext()).isFalse();
    }
}
