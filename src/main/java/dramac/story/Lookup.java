package dramac.story;

import static dramac.story.NameCodes.UNKNOWN_CHARACTER;
import static dramac.story.NameCodes.UNKNOWN_NAME;

import dramac.source.Edit;
import dramac.source.Finding;
import dramac.source.Findings;
import dramac.source.Span;
import dramac.tree.Name;
import dramac.tree.NameKey;
import dramac.tree.Text;
import dramac.tree.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Turns names into what they name, keeps a book of every use, and reports what names nothing.
final class Lookup {
  private final Roster roster;
  private final Findings findings;
  private final List<Use> uses = new ArrayList<>();
  private final Suggestions<Speaker> speakers;
  private final Map<Class<?>, Suggestions<Named>> things = new HashMap<>();
  private final Map<CastMember, Closet> closets = new HashMap<>();
  private @Nullable Map<String, List<Look>> everybodys;

  /// The looks of one person by the keys of their names.
  private record Closet(Map<String, Look> looks, Suggestions<Named> names) {
    static Closet of(CastMember who) {
      Map<String, Look> looks = new HashMap<>();
      SequencedMap<String, Named> names = new LinkedHashMap<>();
      for (Look look : who.appearing().looks()) {
        looks.putIfAbsent(NameKey.of(look.name()), look);
        names.put(look.name(), look);
      }
      return new Closet(looks, new Suggestions<>(() -> names));
    }
  }

  Lookup(Roster roster, Findings findings) {
    this.roster = roster;
    this.findings = findings;
    this.speakers = new Suggestions<>(() -> roster.all(Speaker.class));
  }

  Optional<Speaker> speaker(Name name) {
    Optional<Speaker> found = roster.find(name.text(), Speaker.class);
    found.ifPresent(speaker -> use(speaker, name.span()));
    if (found.isEmpty() && !roster.isBroken(name)) {
      unknownSpeaker(name);
    }
    return found;
  }

  /// Nothing for an extra as well: it has no face to keep.
  Optional<CastMember> member(Name name) {
    return speaker(name).filter(CastMember.class::isInstance).map(CastMember.class::cast);
  }

  /// Whether a text such as `沈曜` is the name of somebody who can speak.
  boolean isSpeaker(String name) {
    return roster.find(name, Speaker.class).isPresent();
  }

  Optional<SetDesign> set(Name name) {
    return thing(name, SetDesign.class, "set");
  }

  Optional<Prop> prop(Name name) {
    return thing(name, Prop.class, "prop");
  }

  Optional<Look> look(CastMember who, Name name) {
    Closet closet = closets.computeIfAbsent(who, Closet::of);
    Optional<Look> found = Optional.ofNullable(closet.looks().get(name.key()));
    found.ifPresent(look -> use(look, name.span()));
    if (found.isEmpty()) {
      unknown("look", name, closet.names(), who.names().first());
    }
    return found;
  }

  /// The set with a name that is the longest start of one of these.
  Optional<SetDesign> setOf(Collection<Name> places) {
    SetDesign best = null;
    int length = 0;
    Name where = null;
    for (Name place : places) {
      String key = place.key();
      for (int end = Math.min(key.length(), roster.longestSet()); end > length; end--) {
        Optional<SetDesign> set =
            isStart(key, end) ? roster.set(key.substring(0, end)) : Optional.empty();
        if (set.isPresent()) {
          best = set.get();
          length = end;
          where = place;
        }
      }
    }
    if (best != null && where != null) {
      use(best, where.span());
    }
    return Optional.ofNullable(best);
  }

  /// The text as it is meant, every name in it written down.
  Mentions.Found read(Text text) {
    Mentions.Found found = roster.mentions().in(text);
    uses.addAll(found.uses());
    return found;
  }

  /// A text in several languages, as it is meant.
  Reading read(Value.Bitext text) {
    List<String> words = new ArrayList<>();
    List<Use> named = new ArrayList<>();
    for (Text alternative : text.alternatives()) {
      Mentions.Found found = read(alternative);
      words.add(found.text().plain());
      named.addAll(found.uses());
    }
    return new Reading(Reading.words(words), named, text.span());
  }

  /// A text that is spoken: who is named in it need not be in the picture.
  Text spoken(Text text) {
    return read(text).text();
  }

  /// A look of somebody unknown: whosever it is, it is not unused.
  void touchLook(Name name) {
    if (everybodys == null) {
      everybodys = new HashMap<>();
      for (CastMember who : new LinkedHashSet<>(roster.all(CastMember.class).values())) {
        for (Look look : closets.computeIfAbsent(who, Closet::of).looks().values()) {
          everybodys.computeIfAbsent(NameKey.of(look.name()), _ -> new ArrayList<>()).add(look);
        }
      }
    }
    everybodys.getOrDefault(name.key(), List.of()).forEach(look -> use(look, name.span()));
  }

  /// A name that may name nobody.
  void touch(Name name) {
    roster.find(name.text(), Speaker.class).ifPresent(speaker -> use(speaker, name.span()));
  }

  void use(Named what, Span span) {
    uses.add(new Use(what, span));
  }

  List<Use> uses() {
    return uses.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
  }

  private <T extends Named> Optional<T> thing(Name name, Class<T> kind, String variant) {
    Optional<T> found = roster.find(name.text(), kind);
    found.ifPresent(thing -> use(thing, name.span()));
    if (found.isEmpty() && !roster.isBroken(name)) {
      unknown(variant, name, things.computeIfAbsent(kind, _ -> suggestions(kind)));
    }
    return found;
  }

  private void unknownSpeaker(Name name) {
    Finding finding = findings.at(UNKNOWN_CHARACTER, name.span(), name.text()).label();
    suggest(finding, name, speakers.best(name.text()));
    finding.help("extras");
  }

  private Suggestions<Named> suggestions(Class<? extends Named> kind) {
    return new Suggestions<>(() -> new LinkedHashMap<>(roster.all(kind)));
  }

  private void unknown(String variant, Name name, Suggestions<Named> known, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of(name.text()));
    arguments.addAll(List.of(more));
    Finding finding =
        findings.saying(UNKNOWN_NAME, variant, name.span(), arguments.toArray()).label();
    suggest(finding, name, known.best(name.text()));
    if (known.isEmpty()) {
      finding.help("none", arguments.toArray());
    } else {
      finding.help("known", known.names());
    }
  }

  private <T extends Named> void suggest(Finding finding, Name name, List<Near<T>> best) {
    if (best.size() == 1) {
      Near<T> near = best.getFirst();
      use(near.what(), name.span());
      finding.related(near.what().span(), near.how().key(), near.name());
      List<Edit> edits = List.of(Edit.replace(name.span(), near.name()));
      if (near.isSure(name.text())) {
        finding.safeFix("fix", edits, name.text(), near.name());
      } else {
        finding.unsafeFix("fix", edits, name.text(), near.name());
      }
    } else if (best.size() > 1) {
      finding.help("several", best.stream().map(Near::name).collect(Collectors.joining(", ")));
    }
  }

  /// Whether a set's name may end at this place; Latin names end where a word does.
  private static boolean isStart(String place, int end) {
    char last = place.charAt(end - 1);
    return place.length() == end
        || !Character.isLetterOrDigit(place.charAt(end))
        || Character.isIdeographic(last);
  }
}
