/// Texts and places in them, findings about them, and how a finding is worded and drawn.
/// Imports nothing of dramac.
/// Absent: files and folders, colours of a terminal's own, the parsing of any language.
@org.jspecify.annotations.NullMarked
package dramac.source;
