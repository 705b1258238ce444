package dramac.story;

/// Who can be heard.
public sealed interface Speaker extends Named permits CastMember, Extra {
  Words names();
}
