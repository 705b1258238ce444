package dramac.syntax;

import java.util.OptionalInt;

/// Numbers below a thousand: `3`, `３`, `三`, `十二`, `二十一`, `一百零五`, `一〇五`.
final class ChineseNumber {
  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumber() {}

  static OptionalInt read(String narrow) {
    if (narrow.isEmpty() || narrow.length() > 7) {
      return OptionalInt.empty();
    }
    if (narrow.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return OptionalInt.of(Integer.parseInt(narrow));
    }
    boolean places = narrow.indexOf('十') >= 0 || narrow.indexOf('百') >= 0;
    return places ? withPlaces(narrow) : digitByDigit(narrow);
  }

  private static OptionalInt digitByDigit(String text) {
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        return OptionalInt.empty();
      }
      number = number * 10 + digit;
    }
    return OptionalInt.of(number);
  }

  private static OptionalInt withPlaces(String text) {
    int number = 0;
    int pending = -1;
    int last = 1000;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int place = c == '百' ? 100 : c == '十' ? 10 : 0;
      if (place == 0) {
        int digit = digit(c);
        if (digit < 0 || pending > 0) {
          return OptionalInt.empty();
        }
        pending = digit;
      } else if (place >= last || (pending < 0 && place == 100)) {
        return OptionalInt.empty();
      } else {
        number += (pending < 0 ? 1 : pending) * place;
        pending = -1;
        last = place;
      }
    }
    return OptionalInt.of(number + Math.max(pending, 0));
  }

  private static int digit(char c) {
    return switch (c) {
      case '〇' -> 0;
      case '两' -> 2;
      default -> c >= '0' && c <= '9' ? c - '0' : DIGITS.indexOf(c);
    };
  }
}
