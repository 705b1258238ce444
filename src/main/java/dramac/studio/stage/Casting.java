package dramac.studio.stage;

import dramac.studio.stage.Features.Build;
import dramac.studio.stage.Features.Cut;
import dramac.studio.stage.Features.Face;
import dramac.studio.stage.Features.Length;
import dramac.studio.stage.Features.Mark;
import dramac.studio.stage.Features.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns a person's locks into features. What the words leave open is chosen by the hash of the
/// name and the locks, so it never depends on who was drawn before.
final class Casting {
  private static final Pattern HEIGHT = Pattern.compile("(1\\d\\d|2[0-2]\\d)\\s*(?:cm|厘米|公分)");

  private static final Lexicon<Face> FACES =
      new Lexicon<Face>()
          .with(Face.OVAL, "oval|鹅蛋")
          .with(Face.HEART, "heart|heart-shaped|瓜子|心形")
          .with(Face.SQUARE, "square|angular|strong jaw|方")
          .with(Face.ROUND, "round|chubby|圆")
          .with(Face.LONG, "long face|narrow|thin face|长脸");

  private static final Lexicon<Build> BUILDS =
      new Lexicon<Build>()
          .with(Build.SLENDER, "slender|slim|thin|petite|small|lean|delicate|瘦|纤细|娇小|苗条")
          .with(Build.AVERAGE, "average|upright|medium|athletic|匀称|中等")
          .with(Build.BROAD, "broad|muscular|stocky|heavy|big|burly|strong|魁梧|壮|结实|胖");

  private static final Lexicon<Cut> CUTS =
      new Lexicon<Cut>()
          .with(Cut.BUN, "bun|top knot|updo|chignon|发髻|盘发|丸子头")
          .with(Cut.SPIKY, "spiky|刺猬")
          .with(Cut.UNDERCUT, "undercut|slicked|crew|buzz|pompadour|铲青|背头|寸头")
          .with(Cut.BANGS, "bangs|fringe|bob|刘海|齐刘海|波波头")
          .with(Cut.SWEPT, "ponytail|pony tail|braid|braided|马尾|辫")
          .with(Cut.SIDE, "cropped|short|side-parted|side part|短发|分头");

  /// A manner, not a cut: any cut named beside it wins.
  private static final Pattern MESSY = Pattern.compile("\\b(?:messy|tousled|unruly)\\b|凌乱");

  /// Of several words the firmest: a bob may be straight, a bun is never spiky.
  private static final List<Cut> CUT_ORDER =
      List.of(Cut.BUN, Cut.BANGS, Cut.SWEPT, Cut.UNDERCUT, Cut.SPIKY);

  private static final List<Length> LENGTH_ORDER = List.of(Length.BRAID, Length.TAIL, Length.WAIST);

  private static final Lexicon<Length> LENGTHS =
      new Lexicon<Length>()
          .with(Length.WAIST, "waist-length|waist length|very long|及腰|过腰")
          .with(Length.WAVY, "wavy|curly|curls|waves|卷|波浪")
          .with(Length.SHOULDER, "shoulder-length|shoulder length|lob|及肩|齐肩|披肩")
          .with(Length.NECK, "bob|chin-length|neck|short bob|波波头|齐耳")
          .with(Length.TAIL, "ponytail|pony tail|马尾")
          .with(Length.BRAID, "braid|braids|braided|plait|辫")
          .with(Length.STRAIGHT, "long|straight|长发|直发")
          .with(Length.SHORT, "cropped|short|undercut|crew|buzz|slicked|bun|短发|寸头|背头|发髻|盘发");

  private static final Lexicon<Presence> PRESENCES =
      new Lexicon<Presence>()
          .with(Presence.CHILD, "boy|child|kid|toddler|孩子|男孩|小孩|女孩子|宝宝")
          .with(
              Presence.WOMAN,
              "mrs|ms|miss|bride|heiress|princess|empress|actress|hostess|madam|lady|woman|women|girl|female|wife|mother|daughter|sister|queen|"
                  + "grandmother|aunt|nurse|waitress|she|her|太太|小姐|女士|夫人|女人|女|妻|妈|姐|妹|奶奶|姨|娘|她|"
                  + "waist-length|bun|bob|wavy|shoulder-length|earring|pearl|ponytail|braid|updo|chignon|及腰|发髻|马尾|刘海|长发")
          .with(
              Presence.MAN,
              "mr|sir|groom|prince|emperor|man|men|male|husband|father|son|brother|king|uncle|grandfather|waiter|he|his|"
                  + "先生|男人|男|丈夫|爸|父|哥|弟|爷|叔|他|beard|moustache|stubble|胡|cropped|undercut|crew|buzz|"
                  + "broad|muscular|寸头|背头|少爷|总裁|boss|ceo");

  private static final Lexicon<Presence> DRESSED =
      new Lexicon<Presence>()
          .with(
              Presence.WOMAN,
              "gown|dress|skirt|blouse|bikini|bridal|heels|lipstick|qipao|cheongsam|heels|pearl|裙|旗袍|礼服裙|高跟")
          .with(Presence.MAN, "suit|tie|tuxedo|three-piece|西装|西服|领带|中山装");

  /// Asked last of all. Names that say nothing are left to the hash.
  private static final Lexicon<Presence> GIVEN_NAMES =
      new Lexicon<Presence>()
          .with(
              Presence.WOMAN,
              "maya|emma|anna|mia|sofia|sophia|olivia|ava|julia|laura|lisa|sara|sarah|hannah|eva|"
                  + "alice|grace|claire|jane|kate|mary|rose|lily|amy|zoe|chloe|lucy|ruby|ivy|joy|"
                  + "婷|娜|丽|芳|燕|静|婉|薇|雪|莉|倩|娟|梅|兰|秀|琳|妍|瑶|晚|柔")
          .with(
              Presence.MAN,
              "jonah|noah|james|john|jack|tom|david|michael|daniel|adam|ben|leo|max|sam|luke|paul|"
                  + "peter|mark|ryan|eric|kevin|henry|ethan|lucas|liam|"
                  + "强|伟|刚|军|磊|龙|涛|勇|杰|辉|浩|鹏|峰|豪|默");

  private static final Lexicon<Mark> MARKS =
      new Lexicon<Mark>()
          .with(Mark.FRECKLES, "freckles|freckle|雀斑")
          .with(Mark.GLASSES, "glasses|spectacles|眼镜")
          .with(Mark.EARRINGS, "earring|ear stud|耳环|耳坠|耳钉")
          .with(Mark.NECKLACE, "necklace|pendant|choker|项链|吊坠")
          .with(Mark.BEARD, "beard|bearded|goatee|络腮胡|胡须|胡子")
          .with(Mark.MOUSTACHE, "moustache|mustache|八字胡|小胡子")
          .with(Mark.WRINKLES, "wrinkle|wrinkled|crow's feet|old|elderly|皱纹|年迈|苍老");

  private static final int[] SKINS = {0xf3d3b8, 0xf8dfcc, 0xecc6a0, 0xf6e2cf};
  private static final int[] HAIRS = {0x1f1d27, 0x3a241a, 0x5b3722, 0x6e3f23, 0x2b2430};
  private static final int[] IRISES = {0x4b2818, 0x2a1c1a, 0x6d4122, 0x5a3420};

  private Casting() {}

  static Features features(String name, String locks, String look, Optional<ReferenceSheet> sheet) {
    String key = name + "\n" + locks + "\n";
    Presence presence = presence(name, locks, look, key);
    String hair = fragments(locks, false, "face|skin|eyes?|build|tall|脸|肤|眼|瞳|体型");
    Optional<Length> worded = foremost(LENGTHS.all(hair), LENGTH_ORDER);
    Optional<Cut> shaped = foremost(CUTS.all(hair), CUT_ORDER);
    if (shaped.isEmpty() && MESSY.matcher(hair).find()) {
      shaped = Optional.of(presence == Presence.WOMAN ? Cut.SWEPT : Cut.SPIKY);
    }
    Length length = worded.orElseGet(() -> length(key, presence));
    Cut cut = shaped.orElseGet(() -> cut(key, presence));
    if (cut == Cut.BUN) {
      length = Length.SHORT;
    }
    if (cut == Cut.SIDE && presence == Presence.WOMAN && length != Length.SHORT) {
      cut = cut(key, presence);
    }
    Optional<ReferenceSheet.Colours> seen = sheet.flatMap(ReferenceSheet::colours);
    return new Features(
        seen.map(c -> c.skin()).orElseGet(() -> colour(Colour.SKIN, locks, "skin|肤", SKINS, key)),
        seen.map(c -> c.hair()).orElseGet(() -> colour(Colour.HAIR, locks, "hair|发", HAIRS, key)),
        colour(Colour.EYES, locks, "eyes?|瞳|眼", IRISES, key),
        cut,
        length,
        FACES.first(locks).orElseGet(() -> Seeds.choose(key + "face", List.of(Face.values()))),
        BUILDS
            .first(fragments(locks, false, "face|hair|脸|发"))
            .orElse(presence == Presence.MAN ? Build.AVERAGE : Build.SLENDER),
        height(locks, presence, key),
        presence,
        marks(locks));
  }

  private static <T> Optional<T> foremost(List<T> named, List<T> order) {
    return order.stream().filter(named::contains).findFirst().or(() -> named.stream().findFirst());
  }

  private static Presence presence(String name, String locks, String look, String key) {
    return PRESENCES
        .first(name)
        .or(() -> PRESENCES.first(locks))
        .or(() -> DRESSED.first(look))
        .or(() -> GIVEN_NAMES.first(name))
        .orElseGet(() -> Seeds.pick(key + "presence", 2) == 0 ? Presence.WOMAN : Presence.MAN);
  }

  private static Length length(String key, Presence presence) {
    if (presence != Presence.WOMAN) {
      return Length.SHORT;
    }
    Length[] open = {Length.STRAIGHT, Length.WAVY, Length.SHOULDER, Length.NECK};
    return open[Seeds.pick(key + "length", open.length)];
  }

  private static Cut cut(String key, Presence presence) {
    Cut[] open =
        switch (presence) {
          case WOMAN -> new Cut[] {Cut.PARTED, Cut.BANGS, Cut.SWEPT};
          case MAN -> new Cut[] {Cut.SIDE, Cut.UNDERCUT, Cut.SPIKY};
          case CHILD -> new Cut[] {Cut.BANGS, Cut.SPIKY, Cut.SIDE};
        };
    return open[Seeds.pick(key + "cut", open.length)];
  }

  private static int colour(
      Lexicon<Integer> words, String locks, String noun, int[] natural, String key) {
    return words
        .first(fragments(locks, true, noun))
        .orElseGet(() -> natural[Seeds.pick(key + noun, natural.length)]);
  }

  private static int height(String locks, Presence presence, String key) {
    Matcher matcher = HEIGHT.matcher(locks);
    if (matcher.find()) {
      return Integer.parseInt(matcher.group(1));
    }
    int base =
        switch (presence) {
          case WOMAN -> 160;
          case MAN -> 174;
          case CHILD -> 125;
        };
    return base + Seeds.pick(key + "height", 12);
  }

  private static List<Mark> marks(String locks) {
    List<Mark> marks = new ArrayList<>(MARKS.all(locks));
    String lower = locks.toLowerCase(Locale.ROOT);
    boolean right = lower.contains("right") || lower.contains("右");
    if (lower.contains("scar") || lower.contains("疤") || lower.contains("伤痕")) {
      boolean brow = lower.contains("brow") || lower.contains("眉");
      marks.add(!brow ? Mark.CHEEK_SCAR : right ? Mark.BROW_SCAR_RIGHT : Mark.BROW_SCAR_LEFT);
    }
    if (Pattern.compile("\\bmole\\b|beauty spot|痣").matcher(lower).find()) {
      marks.add(right ? Mark.MOLE_RIGHT : Mark.MOLE_LEFT);
    }
    return marks;
  }

  /// The comma-parted pieces that name one of the nouns, or those that do not.
  private static String fragments(String locks, boolean naming, String nouns) {
    Pattern pattern = Pattern.compile("(?<![a-z])(?:" + nouns + ")(?![a-z])");
    List<String> kept = new ArrayList<>();
    for (String piece : locks.toLowerCase(Locale.ROOT).split("[,;，、；]", -1)) {
      if (pattern.matcher(piece).find() == naming) {
        kept.add(piece);
      }
    }
    return String.join(",", kept);
  }
}
