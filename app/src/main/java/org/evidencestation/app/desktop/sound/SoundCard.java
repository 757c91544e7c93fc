package org.evidencestation.app.desktop.sound;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The computer's own loudspeaker, looked for anew each time: a USB loudspeaker may come later. Nothing is opened before the first sound. */
public final class SoundCard implements Speaker {
    private static final Logger LOG = LoggerFactory.getLogger(SoundCard.class);
    private static final AudioFormat FORMAT = new AudioFormat(Tune.RATE, Short.SIZE, 1, true, false);

    @Override
    public synchronized boolean play(Alarm alarm) {
        try (SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT)) {
            byte[] pcm = alarm.tune().pcm();
            line.open(FORMAT);
            line.start();
            line.write(pcm, 0, pcm.length);
            line.drain();
            return true;
        } catch (LineUnavailableException | IllegalArgumentException e) {
            LOG.debug("No sound for {}", alarm, e);
            return false;
        }
    }
}
