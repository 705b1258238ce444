package dramac.studio.stage;

/// Prompts in the fixed order dramac writes them in.
final class Prompts {
  static final String SHEN =
      "SHEN YAO: oval face, fair skin, dark brown eyes, black hair, cropped, lean build, 185cm"
          + " tall, scar through left brow; wearing black driver's suit, white gloves. ";
  static final String LIN =
      "LIN WAN: heart face, pale skin, black eyes, black hair, straight, waist-length, slender"
          + " build, 168cm tall, mole under right eye; wearing cream wool coat, grey scarf. ";
  static final String ZHANG =
      "MRS. ZHANG: square face, powdered ivory skin, brown eyes, silver hair, tight bun, upright"
          + " build, 160cm tall, jade bangle on left wrist (jewel); wearing black fur stole,"
          + " high-collared dress. ";
  static final String PLAZA =
      "HENGYUAN PLAZA, rain-soaked plaza, neon in the puddles, a black sedan, exterior, night. ";
  static final String LOBBY =
      "HENGYUAN LOBBY, cold white (light), two rows of brass (pillars), black marble floor, brass"
          + " revolving door, glass wall over a rainy plaza, forty staff in two rows, interior,"
          + " night. ";
  static final String END =
      " glossy modern Chinese romance, rain and neon. 9:16 vertical frame. no text, letters,"
          + " captions, subtitles, logos or watermarks; no second copy of a named person";

  private Prompts() {}
}
