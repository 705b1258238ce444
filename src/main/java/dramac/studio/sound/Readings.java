package dramac.studio.sound;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which syllables a run of Han signs is read as: the pinyin library, corrected by `readings.tsv`.
final class Readings {
  private final Map<String, String> corrections;
  private final int longest;

  private Readings(Map<String, String> corrections) {
    this.corrections = corrections;
    this.longest = corrections.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  static Readings bundled() {
    return new Readings(Tables.pairs("readings.tsv"));
  }

  /// One syllable for each sign; empty when a sign has no reading at all.
  Optional<List<Syllable>> read(String han) {
    var general = PinyinHelper.toPinyin(han, PinyinStyleEnum.NUM_LAST).strip().split(" +");
    var signs = han.codePoints().mapToObj(Character::toString).toList();
    if (general.length != signs.size()) {
      return Optional.empty();
    }
    var out = new ArrayList<Syllable>();
    while (out.size() < signs.size()) {
      int at = out.size();
      var corrected = correction(signs, at);
      if (corrected.isEmpty() && signs.get(at).equals(general[at])) {
        return Optional.empty();
      }
      for (var pinyin : corrected.orElse(general[at]).split(" ")) {
        out.add(Syllable.of(signs.get(out.size()), pinyin));
      }
    }
    return Optional.of(out);
  }

  /// The reading of the longest corrected word that begins there.
  private Optional<String> correction(List<String> signs, int at) {
    for (int length = Math.min(longest, signs.size() - at); length > 0; length--) {
      var found = corrections.get(String.join("", signs.subList(at, at + length)));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
