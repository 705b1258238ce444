package dramac.media;

/// The marks that tell a film was made by a machine (China's Labelling Measures and GB 45438-2025,
/// in force since 1 September 2025). One place writes both: the words in the picture and the tag in
/// the file. The names of the tag's elements follow the published guide; conformity was not
/// certified.
///
/// @param producer name or code of the publisher, empty when the project gives none
/// @param number the producer's number of this work
record AiLabel(String producer, String number) {
  /// Name of the one tag.
  static final String TAG = "AIGC";

  /// Words in the picture.
  ///
  /// @param spoken tag of the spoken language
  static Wording words(String spoken) {
    return new Wording("AI生成", spoken.startsWith("zh") ? "" : "AI-generated");
  }

  /// Content of the tag: JSON on one line.
  String tag() {
    return "{\"AIGC\":{\"Label\":\"1\",\"ContentProducer\":"
        + quoted(producer)
        + ",\"ProduceID\":"
        + quoted(number)
        + ",\"ReservedCode1\":\"\",\"ContentPropagator\":"
        + quoted(producer)
        + ",\"PropagateID\":"
        + quoted(number)
        + ",\"ReservedCode2\":\"\"}}";
  }

  /// Whether a tag says what it must.
  static boolean says(String tag) {
    return tag.contains("\"Label\":\"1\"")
        && tag.contains("\"ContentProducer\"")
        && tag.contains("\"ProduceID\"");
  }

  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      switch (sign) {
        case '"', '\\' -> out.append('\\').append(sign);
        default -> out.append(sign < ' ' ? ' ' : sign);
      }
    }
    return out.append('"').toString();
  }
}
