package dramac.rules.cast;

import dramac.rules.Rule;
import dramac.source.Code;
import dramac.source.Edit;
import dramac.source.Family;
import dramac.source.Findings;
import dramac.source.Message;
import dramac.source.Span;
import dramac.story.Appearance;
import dramac.story.CastMember;
import dramac.story.Feature;
import dramac.story.Framing;
import dramac.story.Happening;
import dramac.story.LockKey;
import dramac.story.Shot;
import dramac.story.Story;
import dramac.story.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A shot gives somebody other hair, eyes or skin than the lock does.
public final class ContradictsLock implements Rule<Story> {
  private static final Code CODE = Code.error(Family.C, 304, "contradicts-lock");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public void check(Story story, Findings findings) {
    People people = People.of(story);
    story
        .shots()
        .forEach(
            shot -> {
              for (Span text : texts(shot)) {
                for (Description description : Description.in(text)) {
                  people
                      .described(description.span(), text, shot)
                      .ifPresent(person -> check(description, person, findings));
                }
              }
            });
  }

  private static List<Span> texts(Shot shot) {
    List<Span> texts = new ArrayList<>();
    shot.framing().written().map(Framing.Written::camera).ifPresent(texts::add);
    shot.happenings().stream().map(Happening::span).forEach(texts::add);
    return texts;
  }

  private static void check(Description description, Appearance person, Findings findings) {
    List<Feature> locked = locked(description.trait(), person);
    String values = locked.stream().map(Feature::value).collect(Collectors.joining(", "));
    List<String> other =
        description.words().stream()
            .filter(word -> Shade.of(word).filter(shade -> !shade.isIn(values)).isPresent())
            .toList();
    if (!locked.isEmpty() && !other.isEmpty()) {
      report(description, person.who(), locked, values, other, findings);
    }
  }

  private static List<Feature> locked(Trait trait, Appearance person) {
    List<String> keys = trait.keys().stream().map(LockKey::key).toList();
    return person.who().appearing().lock().stream()
        .filter(feature -> keys.contains(feature.key()))
        .filter(feature -> !person.unlocked().contains(feature.key()))
        .toList();
  }

  private static void report(
      Description description,
      CastMember who,
      List<Feature> locked,
      String values,
      List<String> other,
      Findings findings) {
    String name = who.names().first();
    String keys = locked.stream().map(Feature::key).collect(Collectors.joining(", "));
    Edit cut = description.cut();
    String trait = description.trait().name().toLowerCase(Locale.ROOT);
    findings
        .at(CODE, description.span(), name, Message.of(CODE.id() + "." + trait))
        .label(String.join(", ", other))
        .related(locked.getFirst().span(), "locked", values)
        .unsafeFix("fix", List.of(cut), cut.span().text())
        .help("unlock", name, keys);
  }

  /// Whom a description is about: the last person named before it in its text, else the first after
  /// it, else the only one in the picture.
  ///
  /// @param uses of people, by file, in order of place
  private record People(Map<String, TreeMap<Integer, Use>> uses) {
    static People of(Story story) {
      Map<String, TreeMap<Integer, Use>> uses = new HashMap<>();
      for (Use use : story.uses()) {
        if (use.what() instanceof CastMember) {
          uses.computeIfAbsent(use.span().file().name(), file -> new TreeMap<>())
              .put(use.span().start(), use);
        }
      }
      return new People(uses);
    }

    Optional<Appearance> described(Span words, Span text, Shot shot) {
      Optional<Use> named = Optional.empty();
      for (Use use : within(text)) {
        boolean before = use.span().start() <= words.start();
        named = before || named.isEmpty() ? Optional.of(use) : named;
      }
      if (named.isPresent()) {
        Use use = named.get();
        return shot.onScreen().stream().filter(p -> p.who().equals(use.what())).findFirst();
      }
      return shot.onScreen().size() == 1
          ? Optional.of(shot.onScreen().getFirst())
          : Optional.empty();
    }

    private List<Use> within(Span text) {
      return uses
          .getOrDefault(text.file().name(), new TreeMap<>())
          .subMap(text.start(), text.end())
          .values()
          .stream()
          .filter(use -> use.span().end() <= text.end())
          .toList();
    }
  }
}
