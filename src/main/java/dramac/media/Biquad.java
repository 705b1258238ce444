package dramac.media;

/// A filter of second order on samples at 48 kHz, after the well-known audio cookbook formulas by
/// R. Bristow-Johnson, Q = 0.707 unless told.
final class Biquad {
  private final double b0;
  private final double b1;
  private final double b2;
  private final double a1;
  private final double a2;

  private Biquad(double b0, double b1, double b2, double a0, double a1, double a2) {
    this.b0 = b0 / a0;
    this.b1 = b1 / a0;
    this.b2 = b2 / a0;
    this.a1 = a1 / a0;
    this.a2 = a2 / a0;
  }

  /// Keeps what lies below `hertz`.
  static Biquad low(double hertz) {
    double w = 2 * Math.PI * hertz / Pcm.RATE;
    double alpha = Math.sin(w) / (2 * 0.7071);
    double c = Math.cos(w);
    return new Biquad((1 - c) / 2, 1 - c, (1 - c) / 2, 1 + alpha, -2 * c, 1 - alpha);
  }

  /// Keeps what lies above `hertz`.
  static Biquad high(double hertz) {
    double w = 2 * Math.PI * hertz / Pcm.RATE;
    double alpha = Math.sin(w) / (2 * 0.7071);
    double c = Math.cos(w);
    return new Biquad((1 + c) / 2, -1 - c, (1 + c) / 2, 1 + alpha, -2 * c, 1 - alpha);
  }

  /// Keeps what lies around `hertz`; the greater `q`, the narrower.
  static Biquad band(double hertz, double q) {
    double w = 2 * Math.PI * hertz / Pcm.RATE;
    double alpha = Math.sin(w) / (2 * q);
    return new Biquad(alpha, 0, -alpha, 1 + alpha, -2 * Math.cos(w), 1 - alpha);
  }

  float[] on(float[] samples) {
    float[] out = new float[samples.length];
    double x1 = 0;
    double x2 = 0;
    double y1 = 0;
    double y2 = 0;
    for (int i = 0; i < samples.length; i++) {
      double x = samples[i];
      double y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
      x2 = x1;
      x1 = x;
      y2 = y1;
      y1 = y;
      out[i] = (float) y;
    }
    return out;
  }
}
