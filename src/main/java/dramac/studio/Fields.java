package dramac.studio;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The fields of a request, each read with its type and range; what does not fit is refused with
/// the field's name.
record Fields(ObjectNode object) {
  /// Text that must be there.
  String text(String name, int longest) throws Refused {
    String text = optional(name, longest).orElse("");
    if (text.isBlank()) {
      throw Refused.invalid("\"" + name + "\" is missing.");
    }
    return text;
  }

  Optional<String> optional(String name, int longest) throws Refused {
    JsonNode node = node(name);
    if (node == null) {
      return Optional.empty();
    }
    if (!node.isTextual()) {
      throw Refused.invalid("\"" + name + "\" must be text.");
    }
    String text = node.textValue();
    if (text.length() > longest) {
      throw Refused.invalid("\"" + name + "\" is longer than " + longest + " characters.");
    }
    return Optional.of(text);
  }

  String oneOf(String name, String usual, List<String> allowed) throws Refused {
    String word = optional(name, 200).orElse(usual);
    if (!allowed.contains(word)) {
      String words = String.join(", ", allowed);
      throw Refused.invalid("\"" + name + "\" must be one of " + words + ".");
    }
    return word;
  }

  double number(String name, double usual, double least, double most) throws Refused {
    JsonNode node = node(name);
    if (node == null) {
      return usual;
    }
    double number = node.isNumber() ? node.doubleValue() : Double.NaN;
    if (!(number >= least && number <= most)) {
      throw Refused.invalid(
          String.format(
              Locale.ROOT,
              "\"%s\" must be a number from %s to %s.",
              name,
              plain(least),
              plain(most)));
    }
    return number;
  }

  long whole(String name, long usual, long least, long most) throws Refused {
    JsonNode node = node(name);
    if (node == null) {
      return usual;
    }
    boolean whole = node.isIntegralNumber() && node.canConvertToLong();
    if (!whole || node.longValue() < least || node.longValue() > most) {
      throw Refused.invalid(
          "\"" + name + "\" must be a whole number from " + least + " to " + most + ".");
    }
    return node.longValue();
  }

  boolean flag(String name, boolean usual) throws Refused {
    JsonNode node = node(name);
    if (node == null) {
      return usual;
    }
    if (!node.isBoolean()) {
      throw Refused.invalid("\"" + name + "\" must be true or false.");
    }
    return node.booleanValue();
  }

  /// The objects of a list; empty when it is missing.
  List<Fields> list(String name, int most) throws Refused {
    JsonNode node = node(name);
    List<Fields> list = new ArrayList<>();
    if (node == null) {
      return list;
    }
    if (!node.isArray() || node.size() > most) {
      throw Refused.invalid("\"" + name + "\" must be a list of at most " + most + " objects.");
    }
    for (JsonNode item : node) {
      if (!(item instanceof ObjectNode fields)) {
        throw Refused.invalid("\"" + name + "\" must be a list of objects.");
      }
      list.add(new Fields(fields));
    }
    return list;
  }

  /// Refuses what is not among the names.
  void only(List<String> names) throws Refused {
    for (String name : (Iterable<String>) object::fieldNames) {
      if (!names.contains(name)) {
        throw Refused.invalid("\"" + name + "\" is no field of this endpoint.");
      }
    }
  }

  private @Nullable JsonNode node(String name) {
    JsonNode node = object.get(name);
    return node == null || node.isNull() ? null : node;
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
