package org.evidencestation.app.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Scanner;
import org.evidencestation.storage.journal.Checkpoint;
import org.evidencestation.storage.seal.Sha256;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final Checkpoint CHECKPOINT = new Checkpoint(
            Checkpoint.originOf("EXAMPLE-0001"),
            52_113,
            Sha256.of("a journal".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    private static final String TEXT = PaperCheckpoint.textOf(CHECKPOINT);
    private static final int SCALE = 6;

    @Test
    void aReaderGetsTheTextBackFromThePicture() throws Exception {
        Result read = read(picture(QrCode.of(TEXT)));
        assertEquals(TEXT, read.getText());
        assertEquals("M", read.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL));
    }

    @Test
    void itIsReadLyingAskewAndWithAStainOnIt() throws Exception {
        BufferedImage page = new BufferedImage(700, 700, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(0, 0, 700, 700);
        AffineTransform askew = AffineTransform.getRotateInstance(0.3, 350, 350);
        askew.translate(150, 150);
        pen.drawImage(picture(QrCode.of(TEXT)), askew, null);
        pen.setColor(Color.DARK_GRAY);
        pen.fillOval(360, 360, 40, 40);
        pen.dispose();
        assertEquals(TEXT, read(page).getText());
    }

    @Test
    void aLightBorderOfFourModulesIsPartOfIt() {
        QrCode code = QrCode.of(TEXT);
        for (int i = 0; i < code.side(); i++) {
            for (int quiet = 0; quiet < QrCode.QUIET; quiet++) {
                assertFalse(code.dark(i, quiet));
                assertFalse(code.dark(quiet, i));
                assertFalse(code.dark(i, code.side() - 1 - quiet));
                assertFalse(code.dark(code.side() - 1 - quiet, i));
            }
        }
        assertTrue(code.dark(QrCode.QUIET, QrCode.QUIET));
    }

    @Test
    void thePathDrawsTheSameModules() throws Exception {
        QrCode code = QrCode.of(TEXT);
        BufferedImage image = blank(code);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLACK);
        Scanner numbers = new Scanner(code.path()).useDelimiter("[^0-9-]+");
        while (numbers.hasNextInt()) {
            int column = numbers.nextInt();
            int row = numbers.nextInt();
            int length = numbers.nextInt();
            assertEquals(1, numbers.nextInt());
            assertEquals(-length, numbers.nextInt());
            pen.fillRect(column * SCALE, row * SCALE, length * SCALE, SCALE);
        }
        pen.dispose();
        assertEquals(TEXT, read(image).getText());
    }

    @Test
    void halfBlocksDrawTheSameModules() throws Exception {
        QrCode code = QrCode.of(TEXT);
        List<String> lines = code.halfBlocks().lines().toList();
        BufferedImage image = blank(code);
        for (int row = 0; row < code.side(); row++) {
            String line = lines.get(row / 2);
            assertEquals(code.side(), line.length());
            String dark = row % 2 == 0 ? "█▀" : "█▄";
            for (int column = 0; column < line.length(); column++) {
                boolean ink = dark.indexOf(line.charAt(column)) >= 0;
                fill(image, column, row, ink ? 0x000000 : 0xFFFFFF);
            }
        }
        assertEquals(TEXT, read(image).getText());
    }

    @Test
    void whatNoQrCodeCanHoldIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> QrCode.of("检查点"));
        assertThrows(IllegalArgumentException.class, () -> QrCode.of("x".repeat(3000)));
    }

    private static BufferedImage blank(QrCode code) {
        int side = code.side() * SCALE;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.dispose();
        return image;
    }

    private static BufferedImage picture(QrCode code) {
        BufferedImage image = blank(code);
        for (int row = 0; row < code.side(); row++) {
            for (int column = 0; column < code.side(); column++) {
                fill(image, column, row, code.dark(column, row) ? 0x000000 : 0xFFFFFF);
            }
        }
        return image;
    }

    private static void fill(BufferedImage image, int column, int row, int colour) {
        for (int y = 0; y < SCALE; y++) {
            for (int x = 0; x < SCALE; x++) {
                image.setRGB(column * SCALE + x, row * SCALE + y, colour);
            }
        }
    }

    private static Result read(BufferedImage image) throws Exception {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))));
    }
}
