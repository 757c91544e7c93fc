package org.evidencestation.app.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a QR code in a grey picture: lying askew, small, blurred or badly lit. A code that is damaged beyond its own
 * correction is none. For one thread.
 */
public final class QrReader {
    private static final Map<DecodeHintType, Object> HARDER = Map.of(DecodeHintType.TRY_HARDER, true);

    private final QRCodeReader reader = new QRCodeReader();

    /** @param grey one byte a pixel, row by row from the top, 0 is black */
    public Optional<String> read(byte[] grey, int width, int height) {
        LuminanceSource picture = new PlanarYUVLuminanceSource(grey, width, height, 0, 0, width, height, false);
        // Local thresholds see through uneven light; one threshold for all sees squares of few pixels better.
        return read(new BinaryBitmap(new HybridBinarizer(picture)))
                .or(() -> read(new BinaryBitmap(new GlobalHistogramBinarizer(picture))));
    }

    private Optional<String> read(BinaryBitmap picture) {
        try {
            return Optional.of(reader.decode(picture, HARDER).getText());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }
}
