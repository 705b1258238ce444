package dramac.rules.picture;

import dramac.story.Format;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a format says, and how a text may say something else.
enum Measure {
  SHAPE("(?<![\\d:.])(\\d{1,2}(?:\\.\\d{1,2})?) ?(?:[:x×比]| by ) ?(\\d{1,2})(?![\\d:]|\\.\\d)") {
    @Override
    String of(Format format) {
      return format.ratio().toString();
    }

    @Override
    boolean differs(Matcher found, String part, Format format) {
      String shape = found.group(1) + ":" + found.group(2);
      boolean meant = SHAPES.contains(shape) || (OFTEN_ELSE.contains(shape) && isAbout(part));
      return meant && !shape.equals(of(format));
    }
  },
  PIXELS("(?<!\\d)(\\d{3,4}) ?[x×*] ?(\\d{3,4})(?!\\d)") {
    @Override
    String of(Format format) {
      return format.width() + "x" + format.height();
    }

    @Override
    boolean differs(Matcher found, String part, Format format) {
      return !of(format).equals(found.group(1) + "x" + found.group(2));
    }
  },
  LINES("(?<![\\w.])(240|360|480|540|576|720|1080|1440|2160|4320)[pi](?![a-z0-9])") {
    @Override
    String of(Format format) {
      return format.tier().toString();
    }

    @Override
    boolean differs(Matcher found, String part, Format format) {
      return !found.group(1).equals(Integer.toString(format.tier().shortSide()));
    }
  },
  /// None of the formats has so many lines.
  THOUSANDS("(?<![\\w.$¥€])[248]k(?![a-z0-9])") {
    @Override
    String of(Format format) {
      return format.tier().toString();
    }

    @Override
    boolean differs(Matcher found, String part, Format format) {
      return isAbout(part) || part.equals(found.group());
    }
  },
  RATE("(?<![\\w.])(\\d{2,3}) ?(?:fps|frames (?:per|a) second|帧/秒|帧每秒)|每秒 ?(\\d{2,3}) ?帧") {
    @Override
    String of(Format format) {
      return format.fps() + "fps";
    }

    @Override
    boolean differs(Matcher found, String part, Format format) {
      String rate = found.group(1) == null ? found.group(2) : found.group(1);
      return Integer.parseInt(rate) != format.fps();
    }
  };

  /// Words that go with a measure.
  static final String WORDS =
      "aspect ratio|aspect|ratio|format|framing|frame|widescreen|vertical|horizontal|resolution"
          + "|video|quality|footage|composition|画面比例|宽高比|画幅|比例|构图|画面|分辨率|画质|竖屏|横屏|超清|高清";

  private static final Pattern ABOUT = Pattern.compile(WORDS + "|render|ultra|\\bu?hd\\b");

  /// No clock shows these, and no match ends so.
  private static final Set<String> SHAPES = Set.of("16:9", "21:9", "2.35:1", "2.39:1", "1.85:1");

  private static final Set<String> OFTEN_ELSE =
      Set.of("9:16", "4:3", "3:4", "1:1", "4:5", "5:4", "3:2", "2:3");

  private final Pattern pattern;

  Measure(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  /// @param folded see [Fold]
  Matcher in(String folded) {
    return pattern.matcher(folded);
  }

  /// What the format says.
  abstract String of(Format format);

  /// Whether a text names another than the format does.
  ///
  /// @param part what stands between two marks around it
  abstract boolean differs(Matcher found, String part, Format format);

  private static boolean isAbout(String part) {
    return ABOUT.matcher(part).find();
  }
}
