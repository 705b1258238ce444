package dramac.studio.sound;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Numbers, dates and signs of quantity, written out as they are read in Chinese.
final class Numerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] PLACES = {"", "十", "百", "千"};
  private static final String[] GROUPS = {"", "万", "亿", "万亿"};
  private static final int READ_SINGLY = 9;

  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern YEAR = Pattern.compile("(\\d{2}|\\d{4})(?=年)");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:：](\\d{2})(?!\\d)");
  private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*[%％]");
  private static final Pattern MONEY = Pattern.compile("[¥￥]\\s*(\\d+(?:\\.\\d+)?)([万亿千百]?)");
  private static final Pattern DOLLARS = Pattern.compile("\\$\\s*(\\d+(?:\\.\\d+)?)([万亿千百]?)");
  private static final Pattern PAIR = Pattern.compile("(?<![\\d.])2(?=[个位次只天块份条张句家间杯点万亿千])");
  private static final Pattern NUMBER = Pattern.compile("([-−]?)(\\d+)(?:\\.(\\d+))?");

  private Numerals() {}

  static String spelled(String text) {
    String t = THOUSANDS.matcher(text).replaceAll("");
    t = DATE.matcher(t).replaceAll(m -> singly(m.group(1)) + "年" + monthAndDay(m));
    t = YEAR.matcher(t).replaceAll(m -> singly(m.group(1)));
    t = CLOCK.matcher(t).replaceAll(m -> clock(m.group(1), m.group(2)));
    t = PERCENT.matcher(t).replaceAll(m -> "百分之" + m.group(1));
    t = MONEY.matcher(t).replaceAll(m -> m.group(1) + m.group(2) + "元");
    t = DOLLARS.matcher(t).replaceAll(m -> m.group(1) + m.group(2) + "美元");
    t = PAIR.matcher(t).replaceAll("两");
    return NUMBER.matcher(t).replaceAll(Numerals::number);
  }

  private static String monthAndDay(MatchResult date) {
    return whole(date.group(2)) + "月" + whole(date.group(3)) + "日";
  }

  private static String clock(String hours, String minutes) {
    String hour = hours.replaceFirst("^0(?=\\d)", "").equals("2") ? "两" : whole(hours);
    if (minutes.equals("00")) {
      return hour + "点";
    }
    return hour + "点" + (minutes.startsWith("0") ? "零" : "") + whole(minutes) + "分";
  }

  private static String number(MatchResult m) {
    String whole = m.group(2);
    boolean code = whole.length() >= READ_SINGLY || (whole.startsWith("0") && whole.length() > 1);
    String out = (m.group(1).isEmpty() ? "" : "负") + (code ? singly(whole) : whole(whole));
    return m.group(3) == null ? out : out + "点" + singly(m.group(3));
  }

  private static String singly(String digits) {
    var out = new StringBuilder();
    digits.chars().forEach(c -> out.append(DIGITS.charAt(c - '0')));
    return out.toString();
  }

  /// Up to sixteen digits: in groups of four, one 零 for each gap, and 十 without its 一 in front.
  private static String whole(String digits) {
    long value = Long.parseLong(digits);
    if (value == 0) {
      return "零";
    }
    var out = new StringBuilder();
    boolean gap = false;
    for (int group = GROUPS.length - 1; group >= 0; group--) {
      int four = (int) (value / (long) Math.pow(10_000, group) % 10_000);
      if (four > 0) {
        boolean zero = !out.isEmpty() && (gap || four < 1000);
        out.append(zero ? "零" : "").append(four(four)).append(GROUPS[group]);
      }
      gap = four == 0 && !out.isEmpty();
    }
    return out.toString().startsWith("一十") ? out.substring(1) : out.toString();
  }

  private static String four(int value) {
    var out = new StringBuilder();
    boolean gap = false;
    for (int place = 3; place >= 0; place--) {
      int digit = value / (int) Math.pow(10, place) % 10;
      if (digit > 0) {
        out.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
        gap = false;
      } else {
        gap = !out.isEmpty();
      }
    }
    return out.toString();
  }
}
