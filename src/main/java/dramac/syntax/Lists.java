package dramac.syntax;

import dramac.source.Findings;
import dramac.source.Span;
import dramac.tree.LanguageRole;
import dramac.tree.Name;
import dramac.tree.NameKey;
import dramac.tree.Names;
import dramac.tree.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads values that are made of several: names, lists, fields.
final class Lists {
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final int MOST_ITEMS = 200;
  private static final int MOST_FIELDS = 64;

  private final Findings findings;
  private final Numbers numbers;
  private final NameReader names;

  Lists(Findings findings, Numbers numbers) {
    this.findings = findings;
    this.numbers = numbers;
    this.names = new NameReader(findings);
  }

  Names names(Passage text) {
    return names.names(text);
  }

  Value.Items items(Passage text) {
    return new Value.Items(parts(text).stream().map(Passage::name).toList(), text.span());
  }

  Value words(Passage text) {
    return items(text);
  }

  Value extras(Passage text) {
    List<Names> extras =
        parts(text).stream().map(names::names).filter(some -> !some.isEmpty()).toList();
    return new Value.Extras(extras, text.span());
  }

  Value languages(Passage text) {
    List<Value.LanguageEntry> entries = new ArrayList<>();
    for (Passage part : parts(text)) {
      int bracket = part.find("(", 0);
      Passage tag = bracket < 0 ? part : part.part(0, bracket);
      if (isTag(tag)) {
        LanguageRole role = bracket < 0 ? null : role(part.part(bracket, part.length()));
        entries.add(new Value.LanguageEntry(tag.name(), role));
      }
    }
    return entries.isEmpty()
        ? new Value.Broken(text.span())
        : new Value.Languages(entries, text.span());
  }

  private @Nullable LanguageRole role(Passage bracket) {
    int close = bracket.find(")", 0);
    Passage word = bracket.part(1, close < 0 ? bracket.length() : close);
    return new ValueReader(findings).word(LanguageRole.LEXICON, word).orElse(null);
  }

  private boolean isTag(Passage tag) {
    boolean good = TAG.matcher(tag.narrow()).matches();
    if (!good) {
      findings.saying(SyntaxCodes.BAD_VALUE, "language", tag.span(), tag.raw()).label();
    }
    return good;
  }

  Value fields(Passage text) {
    List<Value.Field> fields = new ArrayList<>();
    SequencedMap<String, Span> seen = new LinkedHashMap<>();
    for (Passage part : kept(text.split(";"), MOST_FIELDS)) {
      Optional<Passage[]> sides = FieldMarks.find(part, findings) ? Optional.empty() : sides(part);
      if (sides.isEmpty()) {
        continue;
      }
      Name key = sides.get()[0].name();
      Span before = seen.putIfAbsent(NameKey.ofWord(key.text()), key.span());
      if (before != null) {
        findings
            .saying(SyntaxCodes.DUPLICATE, "field", key.span(), key.text())
            .label()
            .related(before, "first");
      } else {
        fields.add(new Value.Field(key, sides.get()[1].text(), part.span()));
      }
    }
    return new Value.Fields(fields, text.span());
  }

  Value wearing(Passage text) {
    List<Value.Change> changes = new ArrayList<>();
    for (Passage part : parts(text)) {
      sides(part)
          .ifPresent(
              sides ->
                  changes.add(new Value.Change(sides[0].name(), sides[1].name(), part.span())));
    }
    return new Value.Wearing(changes, text.span());
  }

  /// `NAME key, key`: the first blank before the first key parts them, seen from behind.
  Value unlock(Passage text) {
    List<Passage> parts = parts(text);
    Passage first = parts.getFirst();
    int blank = lastBlank(first.raw());
    List<Passage> keys = new ArrayList<>(parts.subList(1, parts.size()));
    if (blank >= 0) {
      keys.addFirst(first.part(blank, first.length()));
    }
    if (keys.isEmpty()) {
      findings.saying(SyntaxCodes.BAD_VALUE, "unlock", text.span(), text.raw()).label();
      return new Value.Broken(text.span());
    }
    Passage who = blank < 0 ? first : first.part(0, blank);
    return new Value.Unlock(who.name(), keys.stream().map(Passage::name).toList(), text.span());
  }

  Value voices(Passage text) {
    List<Value.VoiceChoice> choices = new ArrayList<>();
    Double speed = null;
    Double pitch = null;
    for (Passage part : parts(text)) {
      int blank = firstBlank(part.raw());
      Passage head = part.part(0, blank < 0 ? part.length() : blank);
      Passage rest = part.part(blank < 0 ? part.length() : blank, part.length());
      if (head.name().isCalled("speed")) {
        speed = numbers.factor(rest).orElse(speed);
      } else if (head.name().isCalled("pitch")) {
        pitch = numbers.factor(rest).orElse(pitch);
      } else if (rest.isEmpty() || !TAG.matcher(head.narrow()).matches()) {
        findings.saying(SyntaxCodes.BAD_VALUE, "voice", part.span(), part.raw()).label();
      } else {
        choices.add(new Value.VoiceChoice(head.name(), rest.name(), part.span()));
      }
    }
    return new Value.Voices(choices, speed, pitch, text.span());
  }

  /// Both sides of `key = value`, or a finding.
  private Optional<Passage[]> sides(Passage part) {
    int equals = part.find("=", 0);
    Passage key = part.part(0, Math.max(equals, 0));
    Passage value = part.part(equals + 1, part.length());
    if (equals < 0 || key.isEmpty() || value.isEmpty()) {
      findings.saying(SyntaxCodes.BAD_VALUE, "field", part.span(), part.raw()).label();
      return Optional.empty();
    }
    return Optional.of(new Passage[] {key, value});
  }

  private List<Passage> parts(Passage text) {
    return kept(text.split(","), MOST_ITEMS);
  }

  private List<Passage> kept(List<Passage> all, int most) {
    List<Passage> parts = all.stream().filter(part -> !part.isEmpty()).toList();
    if (parts.size() <= most) {
      return parts.isEmpty() ? all.subList(0, 1) : parts;
    }
    findings.saying(SyntaxCodes.LIMIT, "items", parts.get(most).span(), most).label();
    return parts.subList(0, most);
  }

  private static int firstBlank(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (Passage.isBlank(raw.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int lastBlank(String raw) {
    for (int i = raw.length() - 1; i >= 0; i--) {
      if (Passage.isBlank(raw.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
