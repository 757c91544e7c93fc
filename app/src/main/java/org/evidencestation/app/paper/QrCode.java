package org.evidencestation.app.paper;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;

/**
 * A text as a QR code (ISO/IEC 18004): level M, which survives the loss of 15 % as on creased paper, and a quiet zone of four
 * modules on each side, without which many readers see nothing.
 */
public final class QrCode {
    /** Light modules on each side, as the standard wants them. */
    public static final int QUIET = 4;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /**
     * @param text ASCII, so that no reader has to guess a character set
     * @throws IllegalArgumentException if it is not, or is longer than a QR code can be (about 2,300 characters)
     */
    public static QrCode of(String text) {
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("Not ASCII: " + text);
        }
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR code can hold this text", e);
        }
    }

    /** Modules in a row or a column, the quiet zone included. */
    public int side() {
        return modules.getWidth() + 2 * QUIET;
    }

    /** Whether the module is dark; everything outside the symbol is light. */
    public boolean dark(int column, int row) {
        int x = column - QUIET;
        int y = row - QUIET;
        return x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight() && modules.get(x, y) == 1;
    }

    /** The dark modules as an SVG path; a module is 1 by 1, the whole {@link #side} by {@link #side}. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < side(); row++) {
            for (int column = 0; column < side(); column++) {
                int end = column;
                while (dark(end, row)) {
                    end++;
                }
                if (end > column) {
                    int length = end - column;
                    path.append("M%d %dh%dv1h-%dz".formatted(column, row, length, length));
                    column = end;
                }
            }
        }
        return path.toString();
    }

    /** For text: two rows of modules a line, dark ones as ink, so that it is right on paper and in dark on light. */
    public String halfBlocks() {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < side(); row += 2) {
            for (int column = 0; column < side(); column++) {
                boolean upper = dark(column, row);
                boolean lower = dark(column, row + 1);
                text.append(upper ? (lower ? '█' : '▀') : (lower ? '▄' : ' '));
            }
            text.append('\n');
        }
        return text.toString();
    }
}
