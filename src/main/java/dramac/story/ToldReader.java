package dramac.story;

import dramac.source.Span;
import dramac.tree.Action;
import dramac.tree.Directive;
import dramac.tree.Directives;
import dramac.tree.Moment;
import dramac.tree.Name;
import dramac.tree.Names;
import dramac.tree.Note;
import dramac.tree.Script;
import dramac.tree.Sheet;
import dramac.tree.Speech;
import dramac.tree.Text;
import dramac.tree.Unreadable;
import dramac.tree.Value;
import java.util.ArrayList;
import java.util.List;

/// Finds everything in the scripts that a viewer will see, hear or read, in order of place.
final class ToldReader {
  private final List<Told> told = new ArrayList<>();

  static List<Told> of(Script main, List<Script> scripts) {
    ToldReader reader = new ToldReader();
    main.header().all().forEach(line -> reader.directive(line, Told.Place.HEADER));
    for (Script script : scripts) {
      script.sheets().forEach((Sheet sheet) -> reader.sheet(sheet));
      script.episodes().forEach(reader::episode);
    }
    return reader.told;
  }

  private void sheet(Sheet sheet) {
    switch (sheet) {
      case Sheet.UnreadableSheet _ -> {}
      case Sheet.CharacterSheet(_, Directives lines, _) -> sheet(lines);
      case Sheet.SetSheet(_, Directives lines, _) -> sheet(lines);
      case Sheet.PropSheet(_, Directives lines, _) -> sheet(lines);
    }
  }

  private void sheet(Directives lines) {
    lines.all().forEach(line -> directive(line, Told.Place.SHEET));
  }

  private void episode(dramac.tree.Episode episode) {
    read(episode.names(), Told.Place.EPISODE);
    episode.head().all().forEach(line -> directive(line, Told.Place.EPISODE));
    for (dramac.tree.Scene scene : episode.scenes()) {
      read(scene.heading().place(), Told.Place.SCENE);
      scene.moments().forEach(this::moment);
    }
  }

  private void moment(Moment moment) {
    switch (moment) {
      case Action action -> action.lines().forEach(line -> seen(line, Told.Place.SCENE));
      case Directive directive -> directive(directive, Told.Place.SCENE);
      case Speech speech -> speech.parts().forEach(this::part);
      case dramac.tree.Transition _, Note _, Unreadable _ -> {}
    }
  }

  private void part(Speech.Part part) {
    switch (part) {
      case Speech.Spoken(Text text) -> add(Told.Kind.HEARD, Told.Place.SCENE, text.span());
      case Speech.Translation(_, Text text, _) ->
          add(Told.Kind.HEARD, Told.Place.SCENE, text.span());
      case Speech.Acting(Text text, _) -> seen(text, Told.Place.SCENE);
    }
  }

  private void directive(Directive line, Told.Place place) {
    switch (line.keyword()) {
      case STYLE, VISUAL, HOOK, TWIST, LOCKED, WEARS, LOOK, SHOT -> picture(line.value(), place);
      case CAPTION -> bitext(line.value(), Told.Kind.READ, place);
      case SERIES -> {
        if (line.value() instanceof Names names) {
          read(names, place);
        }
      }
      case GENRE,
          LANGUAGES,
          FORMAT,
          PACING,
          AVOID,
          EXTRAS,
          IMPORT,
          ROLE,
          IS,
          REFERENCE,
          VOICE,
          SEED,
          SOUND,
          LOGLINE,
          REPRISE,
          GATE,
          SET,
          LENGTH,
          BEAT,
          WEARING,
          WITH,
          PROPS,
          UNLOCK,
          MUSIC,
          CLIFFHANGER,
          EXITS,
          RETURNS -> {}
    }
  }

  private void picture(Value value, Told.Place place) {
    if (value instanceof Text text) {
      seen(text, place);
    } else if (value instanceof Value.Fields fields) {
      fields.fields().forEach(field -> seen(field.value(), place));
    } else if (value instanceof Value.LookText look) {
      seen(look.description(), place);
    } else if (value instanceof Value.Framing shot) {
      seen(shot.camera(), place);
    } else {
      bitext(value, Told.Kind.SEEN, place);
    }
  }

  private void bitext(Value value, Told.Kind kind, Told.Place place) {
    if (value instanceof Value.Bitext text) {
      text.alternatives().forEach(each -> add(kind, place, each.span()));
    }
  }

  private void seen(Text text, Told.Place place) {
    add(Told.Kind.SEEN, place, text.span());
  }

  private void read(Names names, Told.Place place) {
    for (Name name : names.alternatives()) {
      add(Told.Kind.READ, place, name.span());
    }
  }

  private void add(Told.Kind kind, Told.Place place, Span span) {
    if (!span.isEmpty()) {
      told.add(new Told(kind, place, span));
    }
  }
}
