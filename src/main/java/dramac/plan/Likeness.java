package dramac.plan;

import dramac.story.Appearance;
import dramac.story.CastMember;
import dramac.story.Feature;
import dramac.story.Look;
import dramac.story.Prop;
import dramac.story.Scene;
import dramac.story.SetDesign;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How people, sets and props are put into words.
record Likeness(Naming naming) {
  /// `NAME: locks; wearing LOOK`.
  String introduction(Appearance seen) {
    String told = description(seen);
    String name = naming.in(seen.who().names());
    return told.isEmpty() ? name : name + ": " + told;
  }

  /// `locks; wearing LOOK`, without the keys that are unlocked here.
  String description(Appearance seen) {
    Stream<Feature> held =
        seen.who().appearing().lock().stream().filter(f -> !seen.unlocked().contains(f.key()));
    String lock = held.map(Likeness::phrase).collect(Collectors.joining(", "));
    String look = seen.look().map(Likeness::wearing).orElse("");
    return lock.isEmpty() || look.isEmpty() ? lock + look : lock + "; " + look;
  }

  /// A face alone, or a face and what it wears.
  String description(CastMember who, Optional<Look> look) {
    return description(new Appearance(who, look, List.of()));
  }

  private static String wearing(Look look) {
    return look.wears().isBlank() ? "" : "wearing " + look.wears().strip();
  }

  /// Name, locks and visual of a set, what this scene adds, inside or outside, the hour.
  String place(Scene.Setting setting) {
    Stream<String> set =
        setting.set().map(this::describe).orElseGet(() -> Stream.of(naming.in(setting.place())));
    Stream<String> here =
        Stream.of(
            setting.visual().map(naming::in).orElse(""),
            view(setting.view()),
            hour(setting.time()));
    return joined(Stream.concat(set, here));
  }

  String description(SetDesign set) {
    return joined(describe(set).skip(1));
  }

  private Stream<String> describe(SetDesign set) {
    return Stream.of(
        naming.in(set.names()), free(set.lock()), set.visual().map(naming::in).orElse(""));
  }

  String introduction(Prop prop) {
    String told = description(prop);
    String name = naming.in(prop.names());
    return told.isEmpty() ? name : name + ", " + told;
  }

  String description(Prop prop) {
    return joined(Stream.of(free(prop.lock()), prop.visual().map(naming::in).orElse("")));
  }

  private static String joined(Stream<String> parts) {
    return parts
        .map(part -> bare(part.strip()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /// Without the marks at its end.
  private static String bare(String part) {
    int end = part.length();
    while (end > 0 && ".。,，;；".indexOf(part.charAt(end - 1)) >= 0) {
      end--;
    }
    return part.substring(0, end);
  }

  private static String free(List<Feature> lock) {
    return lock.stream().map(Likeness::extra).collect(Collectors.joining(", "));
  }

  private static String phrase(Feature feature) {
    return switch (feature.key()) {
      case "face_shape" -> with(feature.value(), "face");
      case "skin_tone" -> with(feature.value(), "skin");
      case "eye_color" -> with(feature.value(), "eyes");
      case "hair_color" -> with(feature.value(), "hair");
      case "build" -> with(feature.value(), "build");
      case "height" -> with(feature.value(), "tall");
      case "hair_style", "distinctive_features" -> feature.value();
      default -> extra(feature);
    };
  }

  private static String with(String value, String noun) {
    return value.toLowerCase(Locale.ROOT).endsWith(noun) ? value : value + " " + noun;
  }

  private static String extra(Feature feature) {
    return feature.value() + " (" + feature.key().replace('_', ' ') + ")";
  }

  private static String view(Scene.View view) {
    return switch (view) {
      case INTERIOR -> "interior";
      case EXTERIOR -> "exterior";
      case BOTH -> "interior and exterior";
    };
  }

  /// `CONTINUOUS` and `LATER` are no light that could be drawn.
  private static String hour(Scene.TimeOfDay time) {
    return switch (time) {
      case UNSTATED, CONTINUOUS, LATER -> "";
      case DAY, NIGHT, DAWN, MORNING, DUSK, EVENING -> time.name().toLowerCase(Locale.ROOT);
    };
  }
}
