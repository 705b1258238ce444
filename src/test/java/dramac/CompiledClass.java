package dramac;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodTypeEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One class as the compiler left it, and what it points at.
record CompiledClass(Path path, ClassModel model) {
  static final Path ROOT = Path.of("target/classes/dramac");
  private static final Pattern TYPE = Pattern.compile("L([\\w/$]+)[;<]");

  static List<CompiledClass> all() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .sorted()
          .map(CompiledClass::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CompiledClass read(Path file) {
    try {
      return new CompiledClass(file, ClassFile.of().parse(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// `dramac.story.Shot`
  String name() {
    return model.thisClass().asInternalName().replace('/', '.');
  }

  /// `story` of `dramac.story.Shot`, `` of `dramac.Main`.
  String floor() {
    return floorOf(name());
  }

  static String floorOf(String className) {
    int end = className.lastIndexOf('.');
    return end <= "dramac".length() ? "" : className.substring("dramac.".length(), end);
  }

  /// The classes named in code, fields, methods and their types.
  SortedSet<String> uses() {
    SortedSet<String> uses = new TreeSet<>();
    for (PoolEntry entry : model.constantPool()) {
      switch (entry) {
        case ClassEntry type -> add(uses, type.asInternalName());
        case NameAndTypeEntry member -> addTypes(uses, member.type().stringValue());
        case MethodTypeEntry method -> addTypes(uses, method.descriptor().stringValue());
        default -> {}
      }
    }
    model.fields().forEach(field -> addTypes(uses, field.fieldType().stringValue()));
    model.methods().forEach(method -> addTypes(uses, method.methodType().stringValue()));
    return uses;
  }

  /// `java/lang/System.getenv(Ljava/lang/String;)Ljava/lang/String;` and the like.
  SortedSet<String> calls() {
    SortedSet<String> calls = new TreeSet<>();
    for (PoolEntry entry : model.constantPool()) {
      if (entry instanceof MemberRefEntry member) {
        calls.add(
            member.owner().asInternalName()
                + "."
                + member.name().stringValue()
                + member.type().stringValue());
      }
    }
    return calls;
  }

  private static void add(SortedSet<String> uses, String internalName) {
    if (internalName.startsWith("[")) {
      addTypes(uses, internalName);
    } else {
      uses.add(internalName.replace('/', '.'));
    }
  }

  private static void addTypes(SortedSet<String> uses, String descriptor) {
    Matcher type = TYPE.matcher(descriptor);
    while (type.find()) {
      uses.add(type.group(1).replace('/', '.'));
    }
  }
}
