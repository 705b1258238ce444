package dramac.media;

/// How a child process ended.
///
/// @param code its exit code; 128 + n where signal n ended it
/// @param output what it wrote to standard output
/// @param errors the tail of what it wrote to standard error, without the loader's chatter
record Ended(int code, String output, String errors) {}
