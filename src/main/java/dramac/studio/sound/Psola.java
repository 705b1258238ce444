package dramac.studio.sound;

import java.util.function.DoubleUnaryOperator;

/// Changes pitch, length and formants of one recording, each by itself (time-domain pitch-
/// synchronous overlap-add).
///
/// A grain of two periods is cut around each pitch mark. Grains laid closer or wider give the new
/// pitch, grains left out or repeated the new length, and a grain played slower or faster moves
/// the formants: that is what makes a man of a woman, and what resampling alone does not do.
final class Psola {
  private final float[] x;
  private final PitchMarks marks;

  Psola(float[] x, PitchMarks marks) {
    this.x = x;
    this.marks = marks;
  }

  /// What the result is to be. Times are samples of the result.
  ///
  /// @param length samples of the result
  /// @param source for a time of the result the sample of the recording that is heard there
  /// @param hertz pitch at a time of the result; only voiced places follow it
  /// @param formants 1 keeps them, .82 lowers them as in a man's longer throat
  record Target(
      int length, DoubleUnaryOperator source, DoubleUnaryOperator hertz, double formants) {}

  float[] render(Target target) {
    var out = new float[target.length()];
    double at = 0;
    int last = -1;
    boolean turned = false;
    while (at < out.length) {
      int mark = marks.nearest(target.source().applyAsDouble(at));
      boolean voiced = marks.voiced(mark);
      turned = mark == last && !voiced && !turned;
      double step = voiced ? Sound.RATE / target.hertz().applyAsDouble(at) : marks.after(mark);
      double speed = voiced ? target.formants() : Math.sqrt(target.formants());
      lay(out, at, mark, turned ? -speed : speed, voiced ? gain(mark, step) : 1);
      last = mark;
      at += step;
    }
    return out;
  }

  /// Wider apart, each grain must be stronger for the same loudness.
  private double gain(int mark, double step) {
    double own = 0.5 * (marks.before(mark) + marks.after(mark));
    return Math.sqrt(step / own);
  }

  /// A repeated noise grain is laid backwards (negative speed), or the ear would hear a tone.
  private void lay(float[] out, double at, int mark, double speed, double gain) {
    int centre = marks.at(mark);
    double left = marks.before(mark);
    double right = marks.after(mark);
    double pace = Math.abs(speed);
    int from = (int) Math.ceil(at - left / pace);
    int to = (int) Math.floor(at + right / pace);
    for (int i = Math.max(0, from); i <= Math.min(out.length - 1, to); i++) {
      double offset = (i - at) * pace;
      double width = offset < 0 ? left : right;
      double window = 0.5 + 0.5 * Math.cos(Math.PI * Math.clamp(offset / width, -1, 1));
      out[i] += (float) (gain * window * sample(centre + Math.signum(speed) * offset));
    }
  }

  /// Between two samples by a cubic through four.
  private double sample(double at) {
    int i = (int) Math.floor(at);
    if (i < 1 || i + 2 >= x.length) {
      return 0;
    }
    double t = at - i;
    double a = x[i - 1];
    double b = x[i];
    double c = x[i + 1];
    double d = x[i + 2];
    return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
  }
}
