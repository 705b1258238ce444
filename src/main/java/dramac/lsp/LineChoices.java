package dramac.lsp;

import dramac.source.Wording;
import dramac.story.Languages;
import dramac.story.SetDesign;
import dramac.tree.Cut;
import dramac.tree.DayTime;
import dramac.tree.DirectiveGuide;
import dramac.tree.HeadingWord;
import dramac.tree.Keyword;
import dramac.tree.Place;
import dramac.tree.Speech;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;

/// How a line may begin: headings, scenes, transitions, keys that are still free here, and under a
/// speech the languages it lacks.
record LineChoices(Spot spot, Wording wording) {
  private static final List<String> SCENES = List.of("INT. ", "EXT. ", "INT./EXT. ");
  private static final List<String> CHINESE_SCENES = List.of("内景 ", "外景 ", "内外景 ");

  List<CompletionItem> items(String line) {
    if (line.startsWith("#")) {
      return headings();
    }
    if (line.startsWith(">")) {
      Choices choices = new Choices(spot, spot.wordStart(">"));
      choices.words(Cut.LEXICON.entries());
      return choices.items();
    }
    if (isScene(line)) {
      return line.contains(" - ") || line.endsWith(" -") ? times() : places();
    }
    boolean word = line.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
    if (!word) {
      return List.of();
    }
    return spot.speech().isPresent() ? languages(spot.speech().get()) : keys();
  }

  private List<CompletionItem> headings() {
    Choices choices = new Choices(spot, spot.wordStart("#"));
    boolean chinese = Words.isChinese(spot.view().script());
    int next = spot.view().story().episodes().stream().mapToInt(e -> e.number()).max().orElse(0);
    for (HeadingWord word : HeadingWord.values()) {
      switch (word) {
        case CHARACTER, SET, PROP ->
            choices.text(Words.in(word, chinese) + " ", CompletionItemKind.Struct, "");
        case EPISODE -> {
          String label = chinese ? "第" + (next + 1) + "集" : "EPISODE " + (next + 1);
          choices.text(label, CompletionItemKind.Module, "");
        }
      }
    }
    return choices.items();
  }

  private static boolean isScene(String line) {
    return SCENES.stream().anyMatch(line.toUpperCase(java.util.Locale.ROOT)::startsWith)
        || CHINESE_SCENES.stream().anyMatch(line::startsWith);
  }

  private List<CompletionItem> places() {
    Choices choices = new Choices(spot, spot.wordStart(" .|"));
    for (SetDesign set : spot.view().story().sets()) {
      choices.named(set, set.names().alternatives());
    }
    return choices.items();
  }

  private List<CompletionItem> times() {
    Choices choices = new Choices(spot, spot.wordStart("-"));
    choices.words(DayTime.LEXICON.entries());
    return choices.items();
  }

  private List<CompletionItem> keys() {
    Choices choices = new Choices(spot, spot.offset() - spot.before().length());
    for (Keyword keyword : Keyword.values()) {
      boolean free = spot.used().find(keyword).isEmpty() || keyword.mayRepeatIn(spot.place());
      if (keyword.isAllowedIn(spot.place()) && free) {
        choices.key(keyword, DirectiveGuide.of(keyword, wording).value());
      }
    }
    if (spot.place() == Place.EPISODE || spot.place() == Place.SCENE) {
      boolean chinese = Words.isChinese(spot.view().script());
      (chinese ? CHINESE_SCENES : SCENES)
          .forEach(scene -> choices.text(scene, CompletionItemKind.Event, ""));
    }
    return choices.items();
  }

  /// The languages of the series that the words since the last translation lack.
  private List<CompletionItem> languages(Speech speech) {
    Languages languages = spot.view().story().series().languages();
    Choices choices = new Choices(spot, spot.offset() - spot.before().length());
    List<String> there =
        speech.parts().stream()
            .filter(part -> part.span().end() < spot.offset())
            .filter(Speech.Translation.class::isInstance)
            .map(Speech.Translation.class::cast)
            .map(translation -> languages.full(translation.language().text()))
            .toList();
    for (Languages.Language language : languages.all()) {
      if (!language.equals(languages.primary()) && !there.contains(language.tag())) {
        choices.text(shortest(language.tag(), languages) + ": ", CompletionItemKind.Keyword, "");
      }
    }
    return choices.items();
  }

  static String shortest(String tag, Languages languages) {
    String brief = tag.contains("-") ? tag.substring(0, tag.indexOf('-')) : tag;
    return languages.full(brief).equals(tag) && count(brief, languages) == 1 ? brief : tag;
  }

  private static long count(String brief, Languages languages) {
    return languages.all().stream()
        .filter(l -> l.tag().equals(brief) || l.tag().startsWith(brief + "-"))
        .count();
  }
}
