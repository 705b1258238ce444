package dramac.studio.sound;

/// One note of a score.
///
/// @param part whose it is
/// @param program the part's General MIDI instrument
/// @param key MIDI key, 60 is middle C
/// @param loud MIDI velocity, 1 to 127
/// @param start seconds
/// @param seconds how long it is held
record Note(Part part, int program, int key, int loud, double start, double seconds) {

  /// The parts of a bed: its MIDI channel, its place from left (0) to right (127), its room.
  enum Part {
    PAD(0, 64, 70),
    FIGURE(1, 44, 50),
    LEAD(2, 78, 60),
    BASS(3, 64, 20),
    DRUM(4, 60, 40),
    WOOD(9, 84, 30);

    private final int channel;
    private final int place;
    private final int room;

    Part(int channel, int place, int room) {
      this.channel = channel;
      this.place = place;
      this.room = room;
    }

    int channel() {
      return channel;
    }

    int place() {
      return place;
    }

    int room() {
      return room;
    }
  }
}
