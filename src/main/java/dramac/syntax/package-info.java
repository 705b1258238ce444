/// Text to screenplay: the grammar's lines, the scanners inside a line, and what is wrong with
/// them.
/// May import source and tree; the only owner of ANTLR, whose types stay here.
/// Absent: looking up names, reading files, a second parser for tools.
@org.jspecify.annotations.NullMarked
package dramac.syntax;
