package dramac.studio.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Path text of a shape that is the same left and right of the figure's middle line. Only the
/// right half is written, from the middle at the top to the middle at the bottom, as `M`, `L` and
/// `C` with distances from the middle.
final class Outline {
  private static final double MIDDLE = 384;

  private Outline() {}

  /// The closed shape; distances are multiplied by `wide`.
  static String mirrored(String half, double wide) {
    List<double[]> steps = steps(half, wide);
    StringBuilder path = new StringBuilder();
    double[] start = steps.getFirst();
    path.append(point('M', start[0], start[1], 1));
    for (double[] step : steps.subList(1, steps.size())) {
      path.append(segment(step, 1));
    }
    for (int i = steps.size() - 1; i >= 1; i--) {
      double[] end = end(steps.get(i - 1));
      double[] to = steps.get(i);
      if (i == steps.size() - 1) {
        double[] last = end(to);
        path.append(point('L', last[0], last[1], -1));
      }
      double[] back =
          to.length == 6 ? new double[] {to[2], to[3], to[0], to[1], end[0], end[1]} : end;
      path.append(segment(back, -1));
    }
    return path.append('Z').toString();
  }

  /// The written half and its mirror image as two open or closed shapes of their own.
  static String both(String half, double wide) {
    StringBuilder path = new StringBuilder();
    for (int side : new int[] {1, -1}) {
      List<double[]> steps = steps(half, wide);
      double[] start = steps.getFirst();
      path.append(point('M', start[0], start[1], side));
      for (double[] step : steps.subList(1, steps.size())) {
        path.append(segment(step, side));
      }
      path.append(half.endsWith("Z") ? "Z" : "");
    }
    return path.toString();
  }

  private static List<double[]> steps(String half, double wide) {
    List<double[]> steps = new ArrayList<>();
    for (String piece : half.replace("Z", "").strip().split("(?=[MLC])", -1)) {
      if (!piece.isBlank()) {
        String[] numbers = piece.substring(1).strip().split("[ ,]+", -1);
        double[] xy = new double[numbers.length];
        for (int i = 0; i < xy.length; i++) {
          xy[i] = Double.parseDouble(numbers[i]) * (i % 2 == 0 ? wide : 1);
        }
        steps.add(xy);
      }
    }
    return steps;
  }

  private static double[] end(double[] xy) {
    return new double[] {xy[xy.length - 2], xy[xy.length - 1]};
  }

  private static String segment(double[] xy, int side) {
    if (xy.length == 2) {
      return point('L', xy[0], xy[1], side);
    }
    return point('C', xy[0], xy[1], side)
        + point(' ', xy[2], xy[3], side)
        + point(' ', xy[4], xy[5], side);
  }

  private static String point(char command, double x, double y, int side) {
    return String.format(Locale.ROOT, "%c%.1f,%.1f", command, MIDDLE + side * x, y);
  }
}
