package dramac.tree;

/// Where in a script a line stands.
public enum Place {
  HEADER,
  CHARACTER,
  SET,
  PROP,
  EPISODE,
  SCENE
}
