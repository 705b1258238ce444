package dramac.studio.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The people of a prompt that introduces nobody: those its references name, else those its nouns
/// name.
final class Strangers {
  private static final Lexicon<String> NOUNS =
      new Lexicon<String>()
          .with(
              "woman",
              "woman|lady|girl|she|bride|queen|wife|mother|daughter|heiress|女人|女孩|女子|少女|新娘|她|妻子|母亲")
          .with(
              "man",
              "man|guy|he|groom|king|husband|father|son|boss|ceo|driver|男人|男子|新郎|他|丈夫|父亲|总裁|司机")
          .with("boy", "boy|child|kid|男孩|孩子")
          .with("old man", "old man|grandfather|老人|爷爷|老爷子")
          .with("old woman", "old woman|grandmother|老太太|奶奶");

  private Strangers() {}

  static List<Prompt.Cast> in(String text, List<ReferenceSheet> references) {
    List<Prompt.Cast> found = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    for (ReferenceSheet sheet : references) {
      if (!sheet.name().isBlank() && lower.contains(sheet.name().toLowerCase(Locale.ROOT))) {
        found.add(new Prompt.Cast(sheet.name(), sheet.description(), sheet.description()));
      }
    }
    if (found.isEmpty()) {
      for (String noun : NOUNS.all(text)) {
        found.add(new Prompt.Cast(noun, text, text));
      }
    }
    return found.stream().limit(2).toList();
  }
}
