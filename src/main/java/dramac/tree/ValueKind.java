package dramac.tree;

/// What a writer puts after a directive's colon.
public enum ValueKind {
  /// free text
  TEXT,
  /// `text | text`: the same in each language of the series
  BITEXT,
  /// one declared name
  NAME,
  /// `a | b`: one thing in several languages
  NAMES,
  /// declared names with commas between them
  NAME_LIST,
  /// free words with commas between them
  WORDS,
  /// voices without a sheet: names with commas, alternatives with `|`
  EXTRAS,
  /// files of the project, with `/`
  PATHS,
  /// BCP 47 tags, each with its role in brackets
  LANGUAGES,
  /// shape, lines and frame rate
  FORMAT,
  /// a profile and terms that change it
  PACING,
  ROLE,
  /// `key = value; key = value`
  FIELDS,
  /// text, then perhaps `; ref = PATH`
  LOOK,
  /// `LANG VOICE`, `speed N`, `pitch N`
  VOICES,
  INTEGER,
  /// `12s`, `1m30s`, `12秒`
  DURATION,
  /// yes or no
  ANSWER,
  /// an emotion, or `emotion -> emotion`
  BEAT,
  /// text, then perhaps `; DURATION` and `; with = names`
  SHOT,
  /// `NAME = LOOK`
  WEARING,
  /// a name, then keys of its lock
  UNLOCK,
  /// a mood and a loudness in percent, or none
  MUSIC
}
