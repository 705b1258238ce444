package dramac.plan;

/// A file of the author's, as the plan knows it: its name and what is in it.
///
/// @param path relative to the script, `/` between parts
public record AuthorFile(String path, Sha256 content) {}
