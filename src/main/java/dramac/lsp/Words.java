package dramac.lsp;

import dramac.story.EpisodeId;
import dramac.story.Pinyin;
import dramac.tree.Directive;
import dramac.tree.Script;
import dramac.tree.Sheet;
import dramac.tree.Worded;

/// How names, words and ids are typed and found.
final class Words {
  private Words() {}

  static String episode(int number) {
    return new EpisodeId(number).toString();
  }

  static boolean hasHan(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  /// A name by which typed letters find it: its sound, the first letters of its sound, itself.
  static String sounds(String name) {
    return hasHan(name) ? Pinyin.of(name) + " " + Pinyin.initials(name) + " " + name : name;
  }

  /// Whether the keywords of a script are Chinese: the first directive says.
  static boolean isChinese(Script script) {
    for (Directive directive : script.header().all()) {
      return hasHan(directive.key().text());
    }
    for (Sheet sheet : script.sheets()) {
      for (Directive directive : sheet.directives().all()) {
        return hasHan(directive.key().text());
      }
    }
    return false;
  }

  /// A word in the language of the keywords, where it has one.
  static String in(Worded word, boolean chinese) {
    for (String each : word.words()) {
      if (chinese && hasHan(each)) {
        return each;
      }
    }
    return word.words().getFirst();
  }
}
