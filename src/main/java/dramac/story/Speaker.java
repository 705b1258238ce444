package dramac.story;

/// Who can be heard.
public sealed interface Speaker permits CastMember, Extra {
  Words names();
}
