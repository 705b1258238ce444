package dramac;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import dramac.source.Language;
import dramac.source.Wording;
import dramac.story.LockKey;
import dramac.story.Profiles;
import dramac.tree.Answer;
import dramac.tree.Cut;
import dramac.tree.DayTime;
import dramac.tree.DirectiveGuide;
import dramac.tree.Emotion;
import dramac.tree.HeadingGuide;
import dramac.tree.HeadingWord;
import dramac.tree.Keyword;
import dramac.tree.LanguageRole;
import dramac.tree.Manner;
import dramac.tree.Medium;
import dramac.tree.Mood;
import dramac.tree.Role;
import dramac.tree.Setting;
import dramac.tree.SpokenLanguage;
import dramac.tree.Value;
import dramac.tree.Worded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// The words of the language as one JSON text, for whatever is not written in Java.
final class LanguageTable {
  private LanguageTable() {}

  static String json() throws JsonProcessingException {
    SequencedMap<String, Object> table = new LinkedHashMap<>();
    table.put("directives", Stream.of(Keyword.values()).map(LanguageTable::directive).toList());
    table.put("translation", guide(Language.EN, Language.ZH));
    table.put("headings", Stream.of(HeadingWord.values()).map(LanguageTable::heading).toList());
    table.put("settings", words(Setting.values()));
    table.put("times", words(DayTime.values()));
    table.put("transitions", words(Cut.values()));
    table.put("media", words(Medium.values()));
    table.put("emotions", words(Emotion.values()));
    table.put("manners", words(Manner.values()));
    table.put("moods", words(Mood.values()));
    table.put("roles", words(Role.values()));
    table.put("languageRoles", words(LanguageRole.values()));
    table.put("languages", words(SpokenLanguage.values()));
    table.put("lockKeys", words(LockKey.values()));
    table.put("answers", words(Answer.values()));
    table.put("formats", Value.Format.words());
    table.put(
        "profiles",
        Stream.of(Profiles.SHORT_DRAMA, Profiles.RELAXED).map(p -> p.profile()).toList());
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    return new ObjectMapper().writer(printer).writeValueAsString(table) + "\n";
  }

  private static SequencedMap<String, Object> directive(Keyword keyword) {
    SequencedMap<String, Object> row = new LinkedHashMap<>();
    row.put("words", keyword.words());
    row.put("kind", small(keyword.kind()));
    row.put("places", keyword.places().stream().map(LanguageTable::small).toList());
    row.put(
        "repeats",
        keyword.places().stream().filter(keyword::mayRepeatIn).map(LanguageTable::small).toList());
    for (Language language : Language.values()) {
      DirectiveGuide guide = DirectiveGuide.of(keyword, new Wording(language));
      row.put(small(language), row(guide));
    }
    return row;
  }

  private static SequencedMap<String, Object> guide(Language... languages) {
    SequencedMap<String, Object> both = new LinkedHashMap<>();
    for (Language language : languages) {
      both.put(small(language), row(DirectiveGuide.ofTranslation(new Wording(language))));
    }
    return both;
  }

  private static SequencedMap<String, String> row(DirectiveGuide guide) {
    SequencedMap<String, String> row = new LinkedHashMap<>();
    row.put("says", guide.says());
    row.put("value", guide.value());
    row.put("default", guide.otherwise());
    row.put("example", guide.example());
    return row;
  }

  private static SequencedMap<String, Object> heading(HeadingWord word) {
    SequencedMap<String, Object> row = new LinkedHashMap<>();
    row.put("words", word.words());
    for (Language language : Language.values()) {
      HeadingGuide guide = HeadingGuide.of(word, new Wording(language));
      SequencedMap<String, String> texts = new LinkedHashMap<>();
      texts.put("says", guide.says());
      texts.put("example", guide.example());
      row.put(small(language), texts);
    }
    return row;
  }

  private static List<SequencedMap<String, Object>> words(Worded[] entries) {
    List<SequencedMap<String, Object>> rows = new ArrayList<>();
    for (Worded entry : entries) {
      SequencedMap<String, Object> row = new LinkedHashMap<>();
      row.put("id", small((Enum<?>) entry));
      row.put("words", entry.words());
      rows.add(row);
    }
    return rows;
  }

  private static String small(Enum<?> entry) {
    return entry.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
