package dramac.studio.sound;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Speaks a Chinese line: phrases to syllables, syllables to recordings, each bent to its pitch
/// and length, joined.
final class ChineseVoice {
  private static final double LEAD = 0.01;
  private static final double TAIL = 0.03;
  private static final double RELEASE = 0.055;

  private final ChineseText text;
  private final Recordings recordings;
  private final EnglishVoice english;

  ChineseVoice(Readings readings, Recordings recordings, EnglishVoice english) {
    this.text = new ChineseText(readings);
    this.recordings = recordings;
    this.english = english;
  }

  Spoken speak(SpeechOrder order, Speaker.Mandarin speaker) throws Unreadable, IOException {
    var phrases = text.phrases(order.text());
    var rhythm = Rhythm.of(phrases, order.speed());
    var delivery = Delivery.of(order, speaker);
    var track = new Track();
    var syllables = new ArrayList<Timing>();
    var spans = new ArrayList<Timing>();
    double at = LEAD;
    for (int p = 0; p < phrases.size(); p++) {
      var places = places(phrases.get(p), rhythm.units().get(p), at);
      double end = places.getLast().end();
      sing(phrases.get(p), places, delivery, track, p == phrases.size() - 1);
      syllables.addAll(places);
      spans.add(new Timing(phrases.get(p).written(), at, end));
      at = end + rhythm.pauses().get(p);
    }
    var levelled = Loudness.levelled(track.samples(at + TAIL), order.energy());
    return new Spoken(Sound.mono(levelled), spans, syllables);
  }

  private static List<Timing> places(Phrase phrase, List<Double> lengths, double from) {
    var out = new ArrayList<Timing>();
    double at = from;
    for (int i = 0; i < lengths.size(); i++) {
      var unit = phrase.units().get(i);
      double start = at - Joint.before(unit, i);
      at = start + lengths.get(i);
      out.add(new Timing(unit.written(), start, at));
    }
    return out;
  }

  private void sing(
      Phrase phrase, List<Timing> places, Delivery delivery, Track track, boolean last)
      throws IOException {
    var tune = tune(phrase, places, last);
    for (int i = 0; i < places.size(); i++) {
      var place = places.get(i);
      double offset = place.start() - places.getFirst().start();
      int length = (int) Math.round((place.end() - place.start()) * Sound.RATE);
      var grown =
          switch (phrase.units().get(i)) {
            case Unit.Han(Syllable s) ->
                Intonation.sung(
                    recording(s),
                    length,
                    t -> delivery.hertz(tune.at(offset + t)),
                    delivery.formants());
            case Unit.Foreign foreign ->
                english.word(foreign.spoken(), length, delivery.hertz(0), delivery.foreign());
          };
      track.lay(grown, place.start(), strength(phrase, i, places.size()), release(phrase, i));
    }
  }

  private Recording recording(Syllable s) {
    String bopomofo = Bopomofo.of(s.sound()).orElseThrow();
    return recordings
        .find(bopomofo, s.tone())
        .orElseThrow(() -> new IllegalStateException("no recording of " + s));
  }

  /// Decibels: neutral syllables are weak, stressed ones strong, and breath runs out along a
  /// phrase.
  private static double strength(Phrase phrase, int at, int count) {
    var unit = phrase.units().get(at);
    boolean weak = unit instanceof Unit.Han(Syllable s) && s.tone() == 5;
    return (weak ? -2.5 : 0) + (unit.stressed() ? 2 : 0) - 2.0 * at / count;
  }

  /// Into a syllable that follows a sound fades as far as the two overlap; a phrase dies away.
  private static double release(Phrase phrase, int at) {
    boolean last = at == phrase.units().size() - 1;
    return last ? RELEASE : Joint.before(phrase.units().get(at + 1), at + 1);
  }

  private static Tune tune(Phrase phrase, List<Timing> places, boolean last) {
    double zero = places.getFirst().start();
    double end = places.getLast().end() - zero;
    var tune = new Tune(end);
    int before = 0;
    for (int i = 0; i < places.size(); i++) {
      boolean ends = i == places.size() - 1;
      int tone = phrase.units().get(i) instanceof Unit.Han(Syllable s) ? s.tone() : 0;
      var goal = tone == 0 ? new Tune.Goal(0, 0, true) : Tune.Goal.of(tone, before, ends);
      tune.sing(places.get(i).start() - zero, places.get(i).end() - zero, goal);
      before = tone;
    }
    double two = places.get(Math.max(0, places.size() - 2)).start() - zero;
    switch (phrase.mark()) {
      case QUESTION -> tune.lean(two, end, 1.96);
      case COMMA, DASH -> tune.lean(0, end, -1);
      case EXCLAMATION -> tune.lean(0, end, -1.2);
      case NONE, STOP -> {
        tune.lean(0, end, -1);
        tune.lean(two, end, last ? -1.82 : -1);
      }
    }
    return tune;
  }
}
