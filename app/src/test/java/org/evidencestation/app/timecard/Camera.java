package org.evidencestation.app.timecard;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/**
 * A body camera in front of the screen: where the screen stands in its picture, how askew, how sharp, how bright, how noisy.
 *
 * @param share of the picture's width that the screen's near edge takes
 * @param turned 0 is straight; 0.4 sees the far edge at 60 % of the near one's height
 * @param lens barrel distortion, 0 is none
 * @param blur radius in pixels of the picture
 * @param noise standard deviation in grey levels
 * @param gain exposure; 1 is right, more burns out
 * @param shake of the hand in pixels
 */
record Camera(double share, double turned, double lens, double blur, double noise, double gain, double shake) {
    static final int WIDTH = 1280;
    static final int HEIGHT = 720;
    private static final Duration PANEL = Duration.ofMillis(45);
    private static final Duration EXPOSURE = Duration.ofMillis(30);
    private static final double ROOM = 60;

    /** What the camera makes of a moment: the pictures of the screen while the shutter is open, one over the other. */
    byte[] picture(ShownCards cards, Instant moment, Random random) {
        double dx = random.nextGaussian() * shake;
        double dy = random.nextGaussian() * shake;
        ShownCards.Grey early = cards.at(moment, PANEL);
        ShownCards.Grey late = cards.at(moment.plus(EXPOSURE), PANEL);
        float[] seen = project(early, dx, dy);
        if (!early.equals(late)) {
            float[] other = project(late, dx, dy);
            float share = 0.25f + random.nextFloat() / 2;
            for (int i = 0; i < seen.length; i++) {
                seen[i] += (other[i] - seen[i]) * share;
            }
        }
        return develop(blurred(seen), random);
    }

    /** Four samples a pixel; what is not screen is a dim room. */
    private float[] project(ShownCards.Grey screen, double dx, double dy) {
        float[] out = new float[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double sum = 0;
                for (int sample = 0; sample < 4; sample++) {
                    sum += ray(screen, x + 0.25 + sample % 2 * 0.5 - dx, y + 0.25 + (sample < 2 ? 0 : 0.5) - dy);
                }
                out[y * WIDTH + x] = (float) (sum / 4);
            }
        }
        return out;
    }

    private double ray(ShownCards.Grey screen, double x, double y) {
        double u = (x - WIDTH / 2.0) / (WIDTH / 2.0);
        double v = (y - HEIGHT / 2.0) / (WIDTH / 2.0);
        double bend = 1 + lens * (u * u + v * v);
        u *= bend;
        v *= bend;
        // A plane turned about its upright axis: depth grows towards the right.
        double depth = 1 / (1 - turned * u / share);
        double across = u / share * (1 - turned) * depth;
        double down = v / share * depth * (1 - turned / 2);
        double column = (across + 1) / 2 * screen.width();
        double row = (down * screen.width() / screen.height() + 1) / 2 * screen.height();
        boolean outside = depth <= 0 || column < 0 || row < 0 || column >= screen.width() || row >= screen.height();
        return outside ? ROOM : screen.at((int) column, (int) row);
    }

    /** Twice a box, first along the rows, then along the columns. */
    private float[] blurred(float[] picture) {
        int radius = (int) Math.round(blur);
        if (radius == 0) {
            return picture;
        }
        return box(box(picture, 1, WIDTH, HEIGHT, WIDTH, radius), WIDTH, HEIGHT, WIDTH, 1, radius);
    }

    private static float[] box(float[] in, int step, int length, int lines, int line, int radius) {
        float[] out = new float[in.length];
        for (int i = 0; i < lines; i++) {
            for (int at = 0; at < length; at++) {
                float sum = 0;
                for (int near = -radius; near <= radius; near++) {
                    sum += in[i * line + Math.clamp(at + near, 0, length - 1) * step];
                }
                out[i * line + at * step] = sum / (2 * radius + 1);
            }
        }
        return out;
    }

    private byte[] develop(float[] light, Random random) {
        byte[] picture = new byte[light.length];
        for (int i = 0; i < light.length; i++) {
            double level = light[i] * gain + random.nextGaussian() * noise;
            picture[i] = (byte) Math.clamp(Math.round(level), 0, 255);
        }
        return picture;
    }
}
