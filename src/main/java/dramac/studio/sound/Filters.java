package dramac.studio.sound;

/// Small pieces of signal work on samples from −1 to 1 at any rate.
final class Filters {
  private static final int REACH = 16;
  private static final int FINE = 128;

  private Filters() {}

  static float[] floats(short[] samples, int from, int length) {
    var out = new float[length];
    for (int i = 0; i < length; i++) {
      out[i] = samples[from + i] / 32_768f;
    }
    return out;
  }

  static double peak(float[] x) {
    double peak = 0;
    for (float sample : x) {
      peak = Math.max(peak, Math.abs(sample));
    }
    return peak;
  }

  static double rms(float[] x, int from, int to) {
    double sum = 0;
    for (int i = Math.max(0, from); i < Math.min(x.length, to); i++) {
      sum += x[i] * x[i];
    }
    return Math.sqrt(sum / Math.max(1, to - from));
  }

  /// Every `by`-th sample of a low-passed copy.
  static float[] thinned(float[] x, int by) {
    return resampled(x, by, x.length / by);
  }

  /// `length` samples, `step` input samples apart, by a windowed sinc that also keeps aliases out.
  static float[] resampled(float[] x, double step, int length) {
    if (step == 1 && length == x.length) {
      return x.clone();
    }
    double cut = Math.min(1, 1 / step);
    int reach = (int) Math.ceil(REACH / cut);
    var kernel = kernel(cut, reach);
    var out = new float[length];
    for (int i = 0; i < length; i++) {
      double at = i * step;
      int centre = (int) Math.floor(at);
      int last = Math.min(x.length - 1, centre + reach);
      double sum = 0;
      for (int k = Math.max(0, centre - reach + 1); k <= last; k++) {
        double place = Math.abs(at - k) * FINE;
        int cell = (int) place;
        sum += x[k] * (kernel[cell] + (place - cell) * (kernel[cell + 1] - kernel[cell]));
      }
      out[i] = (float) sum;
    }
    return out;
  }

  /// A biquad: `b` and `a` as in the difference equation, `a[0]` being 1.
  static float[] biquad(float[] x, double[] b, double[] a) {
    var out = new float[x.length];
    double z1 = 0;
    double z2 = 0;
    for (int i = 0; i < x.length; i++) {
      double y = b[0] * x[i] + z1;
      z1 = b[1] * x[i] - a[1] * y + z2;
      z2 = b[2] * x[i] - a[2] * y;
      out[i] = (float) y;
    }
    return out;
  }

  /// A second-order Butterworth high-pass at 48 kHz.
  static float[] highPassed(float[] x, double hertz) {
    double w = Math.tan(Math.PI * hertz / Sound.RATE);
    double n = 1 / (1 + Math.sqrt(2) * w + w * w);
    double[] b = {n, -2 * n, n};
    double[] a = {1, 2 * (w * w - 1) * n, (1 - Math.sqrt(2) * w + w * w) * n};
    return biquad(x, b, a);
  }

  /// One side of the windowed sinc, `FINE` points to a sample.
  private static double[] kernel(double cut, int reach) {
    var out = new double[reach * FINE + 2];
    for (int i = 0; i < out.length; i++) {
      double t = i / (double) FINE;
      double window = 0.5 + 0.5 * Math.cos(Math.PI * Math.min(1, t / reach));
      double angle = Math.PI * t * cut;
      out[i] = cut * window * (angle < 1e-9 ? 1 : Math.sin(angle) / angle);
    }
    return out;
  }
}
