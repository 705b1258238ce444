package dramac.story;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;

/// How Han signs sound in Mandarin, tones left out: by it a name is found from a Latin keyboard.
public final class Pinyin {
  private Pinyin() {}

  /// `linwan` of 林晚; other signs stay as they are.
  public static String of(String text) {
    return PinyinHelper.toPinyin(text, PinyinStyleEnum.NORMAL, "");
  }

  /// `lw` of 林晚.
  public static String initials(String text) {
    return PinyinHelper.toPinyin(text, PinyinStyleEnum.FIRST_LETTER, "");
  }
}
