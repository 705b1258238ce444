package dramac.tree;

import dramac.source.Span;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What stands after a directive's colon, read. `Broken` stands where an error has been reported;
/// in the others, a part with an error is left out.
public sealed interface Value
    permits Text,
        Name,
        Names,
        Pacing,
        Value.Bitext,
        Value.Items,
        Value.Extras,
        Value.Languages,
        Value.Format,
        Value.Fields,
        Value.LookText,
        Value.Voices,
        Value.Seed,
        Value.RoleWord,
        Value.Answer,
        Value.Length,
        Value.Beat,
        Value.Framing,
        Value.Wearing,
        Value.Unlock,
        Value.Music,
        Value.Broken {
  Span span();

  /// `text | text`: the same in each language of the series, in their order.
  record Bitext(List<Text> alternatives, Span span) implements Value {
    public Bitext {
      alternatives = List.copyOf(alternatives);
    }

    public Text first() {
      return alternatives.getFirst();
    }
  }

  /// A list of names, words or paths.
  record Items(List<Name> items, Span span) implements Value {
    public Items {
      items = List.copyOf(items);
    }
  }

  /// `员工们 | STAFF, 保安`: voices without a sheet.
  record Extras(List<Names> items, Span span) implements Value {
    public Extras {
      items = List.copyOf(items);
    }
  }

  record Languages(List<LanguageEntry> entries, Span span) implements Value {
    public Languages {
      entries = List.copyOf(entries);
    }
  }

  /// A BCP 47 tag and its role, where one is written.
  record LanguageEntry(Name tag, @Nullable LanguageRole role) {}

  /// Lines is the short side of the picture in pixels, rate its frames per second.
  record Format(@Nullable Ratio ratio, @Nullable Integer lines, @Nullable Integer rate, Span span)
      implements Value {
    public static final List<Integer> LINES = List.of(480, 720, 1080);
    public static final List<Integer> RATES = List.of(24, 25, 30);

    /// All that may be written.
    public static List<String> words() {
      return Stream.of(
              Stream.of(Ratio.values()).map(ratio -> ratio.words().getFirst()),
              LINES.stream().map(lines -> lines + "p"),
              RATES.stream().map(rate -> rate + "fps"))
          .flatMap(Function.identity())
          .toList();
    }
  }

  record Fields(List<Field> fields, Span span) implements Value {
    public Fields {
      fields = List.copyOf(fields);
    }
  }

  /// `key = value`.
  record Field(Name key, Text value, Span span) {}

  /// A look of a character: its name stands before the colon.
  record LookText(Name name, Text description, @Nullable Name reference, Span span)
      implements Value {}

  /// Speed and pitch are factors of the voice's own.
  record Voices(
      List<VoiceChoice> choices, @Nullable Double speed, @Nullable Double pitch, Span span)
      implements Value {
    public Voices {
      choices = List.copyOf(choices);
    }
  }

  record VoiceChoice(Name language, Name voice, Span span) {}

  record Seed(int value, Span span) implements Value {}

  record RoleWord(Role role, Span span) implements Value {}

  record Answer(boolean yes, Span span) implements Value {}

  record Length(Duration time, Span span) implements Value {}

  /// `a -> b`: the feeling of a scene, and the one it turns into.
  record Beat(Emotion before, @Nullable Emotion after, Span span) implements Value {}

  /// A `shot:` line: how the camera sees what follows.
  record Framing(Text camera, @Nullable Length length, List<Name> with, Span span)
      implements Value {
    public Framing {
      with = List.copyOf(with);
    }
  }

  record Wearing(List<Change> changes, Span span) implements Value {
    public Wearing {
      changes = List.copyOf(changes);
    }
  }

  /// `NAME = LOOK`.
  record Change(Name who, Name look, Span span) {}

  record Unlock(Name who, List<Name> keys, Span span) implements Value {
    public Unlock {
      keys = List.copyOf(keys);
    }
  }

  /// No mood means no music. Volume is in percent.
  record Music(@Nullable Mood mood, @Nullable Integer volume, Span span) implements Value {}

  record Broken(Span span) implements Value {}
}
