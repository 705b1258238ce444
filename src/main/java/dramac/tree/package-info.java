/// The screenplay as written: records with their places in the text, and the words of the language.
/// May import source.
/// Absent: meaning (a cue holds the name as typed), parent links, mutation, visitors.
@org.jspecify.annotations.NullMarked
package dramac.tree;
