package dramac.tree;

import java.util.List;
import java.util.Optional;

/// The words that open a directive: one row per directive of the language, in the order in which a
/// reference lists them.
public enum Keyword implements Worded {
  SERIES("series", "剧名", ValueKind.NAMES, Often.ONCE, Place.HEADER),
  GENRE("genre", "类型", ValueKind.WORDS, Often.ONCE, Place.HEADER),
  LANGUAGES("languages", "语言", ValueKind.LANGUAGES, Often.ONCE, Place.HEADER),
  FORMAT("format", "画幅", ValueKind.FORMAT, Often.ONCE, Place.HEADER),
  PACING("pacing", "节奏", ValueKind.PACING, Often.ONCE, Place.HEADER, Place.EPISODE),
  STYLE("style", "风格", ValueKind.BITEXT, Often.ONCE, Place.HEADER),
  AVOID("avoid", "避免", ValueKind.WORDS, Often.ONCE, Place.HEADER, Place.SCENE),
  EXTRAS("extras", "群演", ValueKind.EXTRAS, Often.MANY, Place.HEADER),
  IMPORT("import", "引入", ValueKind.PATHS, Often.MANY, Place.HEADER),
  ROLE("role", "身份", ValueKind.ROLE, Often.ONCE, Place.CHARACTER),
  IS("is", "简介", ValueKind.TEXT, Often.ONCE, Place.CHARACTER, Place.SET, Place.PROP),
  LOCKED("locked", "锁定", ValueKind.FIELDS, Often.ONCE, Place.CHARACTER, Place.SET, Place.PROP),
  WEARS("wears", "穿着", ValueKind.TEXT, Often.ONCE, Place.CHARACTER),
  LOOK("look", "造型", ValueKind.LOOK, Often.MANY, Place.CHARACTER),
  REFERENCE(
      "reference", "参考图", ValueKind.PATHS, Often.ONCE, Place.CHARACTER, Place.SET, Place.PROP),
  VOICE("voice", "声音", ValueKind.VOICES, Often.ONCE, Place.CHARACTER),
  SEED("seed", "种子", ValueKind.INTEGER, Often.ONCE, Place.CHARACTER, Place.SET, Place.PROP),
  SOUND("sound", "音效", ValueKind.TEXT, Often.MANY_IN_SCENE, Place.SET, Place.SCENE),
  VISUAL("visual", "画面", ValueKind.BITEXT, Often.ONCE, Place.SET, Place.PROP, Place.SCENE),
  LOGLINE("logline", "梗概", ValueKind.TEXT, Often.ONCE, Place.EPISODE),
  HOOK("hook", "钩子", ValueKind.BITEXT, Often.ONCE, Place.EPISODE, Place.SCENE),
  REPRISE("reprise", "前情", ValueKind.DURATION, Often.ONCE, Place.EPISODE),
  GATE("gate", "付费", ValueKind.ANSWER, Often.ONCE, Place.EPISODE),
  SET("set", "布景", ValueKind.NAME, Often.ONCE, Place.SCENE),
  LENGTH("length", "时长", ValueKind.DURATION, Often.ONCE, Place.SCENE),
  BEAT("beat", "节拍", ValueKind.BEAT, Often.ONCE, Place.SCENE),
  SHOT("shot", "镜头", ValueKind.SHOT, Often.MANY, Place.SCENE),
  WEARING("wearing", "换装", ValueKind.WEARING, Often.MANY, Place.SCENE),
  WITH("with", "在场", ValueKind.NAME_LIST, Often.ONCE, Place.SCENE),
  PROPS("props", "道具", ValueKind.NAME_LIST, Often.ONCE, Place.SCENE),
  UNLOCK("unlock", "解锁", ValueKind.UNLOCK, Often.MANY, Place.SCENE),
  MUSIC("music", "配乐", ValueKind.MUSIC, Often.ONCE, Place.SCENE),
  CAPTION("caption", "字幕条", ValueKind.BITEXT, Often.MANY, Place.SCENE),
  TWIST("twist", "反转", ValueKind.BITEXT, Often.MANY, Place.SCENE),
  CLIFFHANGER("cliffhanger", "悬念", ValueKind.BITEXT, Often.ONCE, Place.SCENE),
  EXITS("exits", "退场", ValueKind.NAME_LIST, Often.MANY, Place.SCENE),
  RETURNS("returns", "回归", ValueKind.NAME_LIST, Often.MANY, Place.SCENE);

  /// How often a directive may stand at one place.
  enum Often {
    ONCE,
    MANY,
    MANY_IN_SCENE
  }

  public static final Lexicon<Keyword> LEXICON = Lexicon.of(values());

  private final List<String> words;
  private final ValueKind kind;
  private final Often often;
  private final List<Place> places;

  Keyword(String name, String alias, ValueKind kind, Often often, Place... places) {
    this.words = List.of(name, alias);
    this.kind = kind;
    this.often = often;
    this.places = List.of(places);
  }

  @Override
  public List<String> words() {
    return words;
  }

  public String word() {
    return words.getFirst();
  }

  /// What stands after its colon.
  public ValueKind kind() {
    return kind;
  }

  public List<Place> places() {
    return places;
  }

  public boolean isAllowedIn(Place place) {
    return places.contains(place);
  }

  public boolean mayRepeatIn(Place place) {
    return switch (often) {
      case ONCE -> false;
      case MANY -> true;
      case MANY_IN_SCENE -> place == Place.SCENE;
    };
  }

  public static Optional<Keyword> of(String typed) {
    return LEXICON.find(typed);
  }
}
