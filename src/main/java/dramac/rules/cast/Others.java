package dramac.rules.cast;

import java.util.regex.Pattern;

/// What stands around a description, and shows that it is about somebody or something without a
/// name: a girl with long red hair, a black hair on a collar, her dark eyes.
///
/// @param before from the last name, or the start of the text
/// @param after to the end of the text
record Others(String before, String after) {
  private static final String PEOPLE =
      "wom[ae]n|girls?|m[ae]n|boys?|stranger|lady|guy|child|kid|baby|nurse|doctor|waiter|waitress"
          + "|maid|guard|model|bride|figure|somebody|someone|another|doll|wig|dog|cat|horse";
  private static final String HAN_PEOPLE =
      "女孩|女人|男人|男孩|女郎|男子|女子|少女|少年|姑娘|孩子|小孩|老人|老头|老太|美女|帅哥|路人|陌生|有人|别人|另一个"
          + "|护士|医生|保安|服务员|新娘|模特|对方|娃娃|假人|假发|猫|狗";
  private static final Pattern BEFORE =
      Pattern.compile("(?i)\\b(?:" + PEOPLE + ")\\b|" + HAN_PEOPLE);
  private static final Pattern AFTER =
      Pattern.compile(
          "(?i)^(?:\\s+(?:\\w+\\s+)?(?:" + PEOPLE + ")\\b|的?.{0,2}(?:" + HAN_PEOPLE + "))");
  private static final Pattern ONE_HAIR =
      Pattern.compile("(?i)(?:\\b(?:a|one|single|strand of|lock of)\\s+|[根缕撮绺])$");
  private static final Pattern PRONOUN =
      Pattern.compile("(?i)(?:\\b(?:her|his|their|your|my|its|'s)\\s+|[他她它]们?的?)$");
  private static final Pattern END = Pattern.compile("[。！？!?;；|]|\\.(?=\\s|$)");

  /// Whether it is surely not the named person.
  boolean isAnother(String words) {
    boolean hair = words.endsWith("hair") || words.endsWith("发");
    return BEFORE.matcher(before).find()
        || AFTER.matcher(after).find()
        || (hair && ONE_HAIR.matcher(before).find());
  }

  /// Whether it may be any of several people: by a pronoun, or in another sentence than the name.
  boolean isUnclear() {
    return PRONOUN.matcher(before).find() || END.matcher(before).find();
  }
}
