package dramac.lsp;

import dramac.plan.Capability;
import dramac.story.CastMember;
import dramac.story.Languages;
import dramac.story.LockKey;
import dramac.story.Look;
import dramac.story.Prop;
import dramac.story.SetDesign;
import dramac.tree.Answer;
import dramac.tree.Emotion;
import dramac.tree.Keyword;
import dramac.tree.LanguageRole;
import dramac.tree.Mood;
import dramac.tree.NameKey;
import dramac.tree.Ratio;
import dramac.tree.Role;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;

/// What may stand after a directive's colon.
final class ValueChoices {
  private static final String PICTURES = "**.{png,jpg,jpeg,webp}";

  private final Spot spot;
  private final Keyword keyword;
  private final String value;
  private final Choices choices;

  ValueChoices(Spot spot, Keyword keyword) {
    this.spot = spot;
    this.keyword = keyword;
    String line = spot.narrow();
    this.value = line.substring(line.indexOf(':') + 1);
    this.choices = new Choices(spot, spot.wordStart(marks()));
  }

  private String marks() {
    return switch (keyword.kind()) {
      case VOICES, UNLOCK -> ":, ";
      case LANGUAGES -> ":,(";
      case BEAT -> ":>";
      case SHOT -> ":;=, ";
      default -> ":,;=";
    };
  }

  List<CompletionItem> items() {
    switch (keyword.kind()) {
      case ROLE -> choices.words(Role.LEXICON.entries());
      case BEAT -> choices.words(Emotion.LEXICON.entries());
      case ANSWER -> choices.words(List.of(Answer.YES, Answer.NO));
      case MUSIC -> {
        choices.words(Mood.LEXICON.entries());
        choices.words(List.of(Answer.NONE));
      }
      case NAME -> sets();
      case NAME_LIST -> names();
      case WEARING -> wearing();
      case UNLOCK -> unlock();
      case SHOT -> people();
      case VOICES -> voices();
      case FIELDS -> locks();
      case LANGUAGES -> languages();
      case PATHS -> files(keyword == Keyword.IMPORT ? "**.drama" : PICTURES);
      case LOOK -> {
        if (value.contains("=")) {
          files(PICTURES);
        }
      }
      case FORMAT -> {
        choices.words(Ratio.LEXICON.entries());
        plain("480p", "720p", "1080p", "24fps", "25fps", "30fps");
      }
      case PACING -> pacing();
      case TEXT, BITEXT, NAMES, WORDS, EXTRAS, INTEGER, DURATION -> {}
    }
    return choices.items();
  }

  private void plain(String... words) {
    for (String word : words) {
      choices.text(word, CompletionItemKind.Value, "");
    }
  }

  private void sets() {
    for (SetDesign set : spot.view().story().sets()) {
      choices.named(set, set.names().alternatives());
    }
  }

  private void names() {
    if (keyword == Keyword.PROPS) {
      for (Prop prop : spot.view().story().props()) {
        choices.named(prop, prop.names().alternatives());
      }
    } else {
      people();
    }
  }

  private void people() {
    new CueChoices(spot)
        .order().stream()
            .filter(CastMember.class::isInstance)
            .map(CastMember.class::cast)
            .filter(who -> !isNamed(who))
            .forEach(who -> choices.named(who, who.names().alternatives()));
  }

  /// Whether somebody stands in this list already.
  private boolean isNamed(CastMember who) {
    return keyword.kind() != dramac.tree.ValueKind.SHOT
        && who.names().alternatives().stream()
            .anyMatch(n -> NameKey.of(value).contains(NameKey.of(n)));
  }

  private Optional<CastMember> member(String name) {
    String key = NameKey.of(name);
    return spot.view().story().cast().stream()
        .filter(who -> who.names().alternatives().stream().anyMatch(n -> NameKey.of(n).equals(key)))
        .findFirst();
  }

  private void wearing() {
    String change = value.substring(value.lastIndexOf(',') + 1);
    if (!change.contains("=")) {
      people();
      return;
    }
    member(change.substring(0, change.indexOf('=')))
        .ifPresent(
            who -> {
              for (Look look : who.appearing().looks()) {
                choices.text(look.name(), CompletionItemKind.Property, look.wears());
              }
            });
  }

  private void unlock() {
    Optional<CastMember> who =
        spot.view().story().cast().stream().filter(this::isNamed).findFirst();
    if (who.isEmpty()) {
      people();
      return;
    }
    who.get()
        .appearing()
        .lock()
        .forEach(f -> choices.text(f.key(), CompletionItemKind.Property, f.value()));
  }

  private void voices() {
    SequencedMap<String, List<String>> all =
        spot.view()
            .analysis()
            .settings()
            .target()
            .offer(Capability.SPEECH)
            .map(offer -> offer.limits().voices())
            .orElse(new LinkedHashMap<>());
    Languages languages = spot.view().story().series().languages();
    String entry = value.substring(value.lastIndexOf(',') + 1).strip();
    String[] words = entry.split(" ", -1);
    if (words.length > 1 && !words[0].isEmpty()) {
      all.getOrDefault(languages.full(words[0]), List.of())
          .forEach(voice -> choices.text(voice, CompletionItemKind.Value, words[0]));
      return;
    }
    if (value.endsWith(" ") && !entry.isEmpty() && !value.endsWith(", ")) {
      all.getOrDefault(languages.full(entry), List.of())
          .forEach(voice -> choices.text(voice, CompletionItemKind.Value, entry));
      return;
    }
    languages.voiced().forEach(tag -> choices.text(tag, CompletionItemKind.Unit, ""));
    plain("speed", "pitch");
  }

  private void locks() {
    boolean chinese = Words.isChinese(spot.view().script());
    String before = value.toLowerCase(Locale.ROOT);
    boolean inValue = value.lastIndexOf('=') > value.lastIndexOf(';');
    if (inValue || keyword != Keyword.LOCKED) {
      return;
    }
    for (LockKey key : LockKey.values()) {
      if (key.words().stream().noneMatch(before::contains)) {
        choices.text(Words.in(key, chinese) + " = ", CompletionItemKind.Property, key.key());
      }
    }
  }

  private void languages() {
    if (value.lastIndexOf('(') > value.lastIndexOf(')')) {
      choices.words(LanguageRole.LEXICON.entries());
      return;
    }
    SequencedSet<String> tags = new LinkedHashSet<>();
    spot.view()
        .analysis()
        .settings()
        .target()
        .offer(Capability.SPEECH)
        .ifPresent(offer -> tags.addAll(offer.limits().voices().keySet()));
    tags.addAll(List.of("zh-CN", "en-US", "ja-JP", "ko-KR", "es-ES", "pt-BR", "id-ID", "th-TH"));
    tags.stream().filter(tag -> !value.contains(tag)).forEach(tag -> plain(tag));
  }

  private void files(String glob) {
    spot.view()
        .analysis()
        .files(glob)
        .forEach(path -> choices.text(path, CompletionItemKind.File, ""));
  }

  private void pacing() {
    plain("short-drama", "relaxed");
    spot.view()
        .analysis()
        .settings()
        .compiler()
        .story()
        .profiles()
        .keySet()
        .forEach(own -> plain(own));
    plain("hook < 5s", "twist every 30s", "episode 60s..120s", "shot 1.5s..8s", "scene < 45s");
    plain("end on cliffhanger", "end on open");
  }
}
