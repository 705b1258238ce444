import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Part of the build. Java decides a switch over types, and compares two records, by code that the
/// JVM makes up when it gets there the first time: a few milliseconds for each, at every start of
/// the program, and the start cache can't keep it. Here that code is written out beforehand, as an
/// ordinary method of the class. What the classes do stays the same.
///
/// `java Link.java CLASSES OUTPUT CLASSPATH`: the classes as compiled, the folder for the linked
/// ones (other files are copied), and the jars they need.
final class Link {
  private static final ClassDesc SWITCHES = ClassDesc.of("java.lang.runtime.SwitchBootstraps");
  private static final ClassDesc RECORDS = ClassDesc.of("java.lang.runtime.ObjectMethods");
  private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
  private static final MethodTypeDesc HASH =
      MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object);
  private static final MethodTypeDesc EQUAL =
      MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object);

  /// A switch that becomes a method: what it chooses from, in order.
  private record Choice(String name, MethodTypeDesc type, List<ClassDesc> types) {}

  private final ClassFile files;

  private Link(ClassLoader parts) {
    ClassHierarchyResolver hierarchy =
        ClassHierarchyResolver.ofResourceParsing(parts)
            .orElse(ClassHierarchyResolver.defaultResolver());
    files = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(hierarchy));
  }

  public static void main(String[] arguments) throws IOException {
    Path from = Path.of(arguments[0]);
    Path to = Path.of(arguments[1]);
    List<URL> parts = new ArrayList<>();
    parts.add(from.toUri().toURL());
    for (String part : arguments[2].split(java.io.File.pathSeparator)) {
      parts.add(Path.of(part).toUri().toURL());
    }
    try (URLClassLoader loader = new URLClassLoader(parts.toArray(URL[]::new));
        Stream<Path> all = Files.walk(from)) {
      Link link = new Link(loader);
      all.filter(Files::isRegularFile)
          .forEach(file -> link.copy(file, to.resolve(from.relativize(file).toString())));
    }
  }

  private void copy(Path file, Path target) {
    try {
      Files.createDirectories(target.getParent());
      byte[] bytes = Files.readAllBytes(file);
      Files.write(target, file.toString().endsWith(".class") ? linked(bytes) : bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] linked(byte[] bytes) {
    ClassModel model = files.parse(bytes);
    List<Choice> choices = new ArrayList<>();
    if (model.methods().stream().noneMatch(Link::isDynamic)) {
      return bytes;
    }
    return files.transformClass(
        model,
        new java.lang.classfile.ClassTransform() {
          @Override
          public void accept(ClassBuilder builder, ClassElement element) {
            if (element instanceof MethodModel method && isDynamic(method)) {
              builder.transformMethod(
                  method,
                  java.lang.classfile.MethodTransform.transformingCode(
                      (code, instruction) -> {
                        if (!(instruction instanceof InvokeDynamicInstruction dynamic)
                            || !replaced(code, dynamic, model, choices)) {
                          code.with(instruction);
                        }
                      }));
            } else {
              builder.with(element);
            }
          }

          @Override
          public void atEnd(ClassBuilder builder) {
            choices.forEach(choice -> write(builder, choice));
          }
        });
  }

  private static boolean isDynamic(MethodModel method) {
    return method.code().filter(code -> code.elementStream().anyMatch(Link::isOurs)).isPresent();
  }

  private static boolean isOurs(java.lang.classfile.CodeElement element) {
    return element instanceof InvokeDynamicInstruction dynamic
        && (isTypeSwitch(dynamic) || isRecordMethod(dynamic));
  }

  private static boolean isTypeSwitch(InvokeDynamicInstruction dynamic) {
    return dynamic.bootstrapMethod().owner().equals(SWITCHES)
        && dynamic.bootstrapMethod().methodName().equals("typeSwitch")
        && dynamic.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
  }

  private static boolean isRecordMethod(InvokeDynamicInstruction dynamic) {
    return dynamic.bootstrapMethod().owner().equals(RECORDS)
        && (dynamic.name().stringValue().equals("hashCode")
            || dynamic.name().stringValue().equals("equals"));
  }

  private boolean replaced(
      CodeBuilder code, InvokeDynamicInstruction dynamic, ClassModel model, List<Choice> choices) {
    ClassDesc self = model.thisClass().asSymbol();
    boolean anInterface = model.flags().has(java.lang.reflect.AccessFlag.INTERFACE);
    if (isTypeSwitch(dynamic)) {
      List<ClassDesc> types = dynamic.bootstrapArgs().stream().map(ClassDesc.class::cast).toList();
      Choice choice = new Choice("switch$" + choices.size(), dynamic.typeSymbol(), types);
      choices.add(choice);
      code.invokestatic(self, choice.name(), choice.type(), anInterface);
      return true;
    }
    if (isRecordMethod(dynamic)) {
      List<DirectMethodHandleDesc> fields = new ArrayList<>();
      for (ConstantDesc argument :
          dynamic.bootstrapArgs().subList(2, dynamic.bootstrapArgs().size())) {
        fields.add((DirectMethodHandleDesc) argument);
      }
      if (dynamic.name().stringValue().equals("equals")) {
        equality(code, self, fields);
      } else {
        hash(code, self, fields);
      }
      return true;
    }
    return false;
  }

  /// The place of the first type that fits, from the place where to go on; -1 for null.
  private static void write(ClassBuilder builder, Choice choice) {
    builder.withMethodBody(
        choice.name(),
        choice.type(),
        ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
        code -> {
          Label present = code.newLabel();
          code.aload(0).ifnonnull(present).loadConstant(-1).ireturn().labelBinding(present);
          for (int i = 0; i < choice.types().size(); i++) {
            Label next = code.newLabel();
            code.iload(1).loadConstant(i).if_icmpgt(next);
            code.aload(0).instanceOf(choice.types().get(i)).ifeq(next);
            code.loadConstant(i).ireturn().labelBinding(next);
          }
          code.loadConstant(choice.types().size()).ireturn();
        });
  }

  /// On the stack: the record. Left there: its hash.
  private static void hash(CodeBuilder code, ClassDesc self, List<DirectMethodHandleDesc> fields) {
    code.pop().loadConstant(0);
    for (DirectMethodHandleDesc field : fields) {
      ClassDesc type = field.invocationType().returnType();
      code.loadConstant(31).imul().aload(0).getfield(self, field.methodName(), type);
      if (type.isPrimitive()) {
        ClassDesc box = box(type);
        code.invokestatic(box, "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, type));
      } else {
        code.invokestatic(OBJECTS, "hashCode", HASH);
      }
      code.iadd();
    }
  }

  /// On the stack: the record and the other. Left there: whether they are equal.
  private static void equality(
      CodeBuilder code, ClassDesc self, List<DirectMethodHandleDesc> fields) {
    Label unequal = code.newLabel();
    Label end = code.newLabel();
    int other = code.allocateLocal(TypeKind.REFERENCE);
    code.pop2().aload(1).instanceOf(self).ifeq(unequal);
    code.aload(1).checkcast(self).astore(other);
    for (DirectMethodHandleDesc field : fields) {
      ClassDesc type = field.invocationType().returnType();
      code.aload(0).getfield(self, field.methodName(), type);
      code.aload(other).getfield(self, field.methodName(), type);
      if (type.isPrimitive()) {
        code.invokestatic(
            box(type), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type));
        code.ifne(unequal);
      } else {
        code.invokestatic(OBJECTS, "equals", EQUAL).ifeq(unequal);
      }
    }
    code.loadConstant(1).goto_(end).labelBinding(unequal).loadConstant(0).labelBinding(end);
  }

  private static ClassDesc box(ClassDesc type) {
    return TypeKind.from(type) == TypeKind.BOOLEAN
        ? ConstantDescs.CD_Boolean
        : switch (type.descriptorString()) {
          case "B" -> ConstantDescs.CD_Byte;
          case "C" -> ConstantDescs.CD_Character;
          case "D" -> ConstantDescs.CD_Double;
          case "F" -> ConstantDescs.CD_Float;
          case "I" -> ConstantDescs.CD_Integer;
          case "J" -> ConstantDescs.CD_Long;
          default -> ConstantDescs.CD_Short;
        };
  }
}
