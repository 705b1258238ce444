package dramac.tree;

import java.util.List;
import java.util.Optional;

/// What a speech or a scene feels like; one vocabulary for `beat` and cue brackets.
public enum Emotion implements Worded {
  NEUTRAL("neutral", "平淡"),
  CALM("calm", "平静"),
  COLD("cold", "冷", "冷淡"),
  DETERMINED("determined", "坚定"),
  HAPPY("happy", "开心"),
  PLAYFUL("playful", "俏皮"),
  TRIUMPHANT("triumphant", "得意"),
  RELIEVED("relieved", "释然"),
  SAD("sad", "悲伤"),
  MELANCHOLIC("melancholic", "忧郁"),
  HURT("hurt", "委屈"),
  DESPERATE("desperate", "绝望"),
  ANGRY("angry", "愤怒"),
  FURIOUS("furious", "暴怒"),
  CONTEMPTUOUS("contemptuous", "轻蔑"),
  TENSE("tense", "紧张"),
  AFRAID("afraid", "害怕"),
  SUSPICIOUS("suspicious", "怀疑"),
  SURPRISED("surprised", "惊讶"),
  SHOCKING("shocking", "shocked", "震惊"),
  ROMANTIC("romantic", "浪漫"),
  TENDER("tender", "温柔"),
  LONGING("longing", "思念");

  public static final Lexicon<Emotion> LEXICON = Lexicon.of(values());

  private final List<String> words;

  Emotion(String... words) {
    this.words = List.of(words);
  }

  @Override
  public List<String> words() {
    return words;
  }

  public static Optional<Emotion> of(String typed) {
    return LEXICON.find(typed);
  }
}
