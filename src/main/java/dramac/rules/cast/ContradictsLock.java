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
import dramac.story.Named;
import dramac.story.Shot;
import dramac.story.Story;
import dramac.story.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    story
        .shots()
        .forEach(
            shot -> {
              for (Span text : texts(shot)) {
                for (Description description : Description.in(text)) {
                  described(description, text, shot, story)
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
            .filter(word -> description.trait().contradicts(word, values))
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
  /// it, else the only one in the picture; nobody where it may be about somebody without a name.
  private static Optional<Appearance> described(
      Description description, Span text, Shot shot, Story story) {
    Span words = description.span();
    Optional<Use> named = Optional.empty();
    int from = text.start();
    for (Use use : story.uses(text)) {
      boolean before = use.span().start() <= words.start();
      if (use.what() instanceof CastMember && (before || named.isEmpty())) {
        named = Optional.of(use);
        from = before ? use.span().end() : from;
      }
    }
    Others others =
        new Others(
            text.file().text().substring(from, words.start()),
            text.file().text().substring(words.end(), text.end()));
    boolean alone = shot.onScreen().size() == 1;
    if (others.isAnother(words.text()) || (!alone && others.isUnclear())) {
      return Optional.empty();
    }
    if (named.isPresent()) {
      Named who = named.get().what();
      return shot.onScreen().stream().filter(p -> p.who().equals(who)).findFirst();
    }
    return alone ? Optional.of(shot.onScreen().getFirst()) : Optional.empty();
  }
}
