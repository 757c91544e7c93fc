package org.evidencestation.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.FileSize;

/**
 * The log is for the expert and lies in the folder that the system property {@code station.logs} names; commands keep the
 * terminal for themselves. Said in Java, because reading the same from XML took a quarter of a second of every start. Found by
 * logback through {@code META-INF/services}; without the property it leaves the word to whoever comes next.
 */
public final class LogOnDisk extends ContextAwareBase implements Configurator {
    private static final String FOLDER = "station.logs";
    private static final String LINE = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{0} - %msg%n";
    private static final int DAYS = 90;

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        String folder = System.getProperty(FOLDER);
        if (folder == null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        var root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(appender(context, folder));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static RollingFileAppender<ILoggingEvent> appender(LoggerContext context, String folder) {
        var line = new PatternLayoutEncoder();
        line.setContext(context);
        line.setPattern(LINE);
        line.start();
        var file = new RollingFileAppender<ILoggingEvent>();
        file.setContext(context);
        file.setName("FILE");
        file.setFile(folder + "/station.log");
        file.setEncoder(line);
        file.setRollingPolicy(turning(context, folder, file));
        file.start();
        return file;
    }

    private static SizeAndTimeBasedRollingPolicy<ILoggingEvent> turning(
            LoggerContext context, String folder, RollingFileAppender<ILoggingEvent> file) {
        var turning = new SizeAndTimeBasedRollingPolicy<ILoggingEvent>();
        turning.setContext(context);
        turning.setParent(file);
        turning.setFileNamePattern(folder + "/station.%d.%i.log");
        turning.setMaxFileSize(FileSize.valueOf("10MB"));
        turning.setMaxHistory(DAYS);
        turning.setTotalSizeCap(FileSize.valueOf("200MB"));
        turning.start();
        return turning;
    }
}
