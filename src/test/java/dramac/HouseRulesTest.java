package dramac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.MethodModel;
import java.lang.constant.ConstantDescs;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Sizes, names and shapes that keep the code one house.
class HouseRulesTest {
  private static final Path MAIN = Path.of("src/main/java/dramac");
  private static final int LONGEST_FILE = 350;
  private static final Map<String, Integer> SHORTER =
      Map.of("compiler/Compiler.java", 120, "cli/Wiring.java", 120);
  private static final List<String> EMPTY_WORDS =
      List.of("Util", "Utils", "Helper", "Manager", "Processor", "Impl", "Data", "Info");

  @Test
  void everyPackageHasItsDoorPlate() throws IOException {
    for (Path folder : in(MAIN).filter(Files::isDirectory).filter(f -> !f.equals(MAIN)).toList()) {
      if (in(folder).noneMatch(f -> folder.equals(f.getParent()) && isJava(f))) {
        continue;
      }
      Path plate = folder.resolve("package-info.java");
      assertThat(plate).exists();
      assertThat(plate).content().contains("NullMarked");
      assertThat(
              Files.readAllLines(plate).stream()
                  .filter(line -> line.matches("(///| \\*(?!/)).*"))
                  .count())
          .as("comment lines of " + plate)
          .isGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void filesAreShort() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path file : in(MAIN).filter(HouseRulesTest::isJava).toList()) {
      int most = SHORTER.getOrDefault(MAIN.relativize(file).toString(), LONGEST_FILE);
      int lines = Files.readAllLines(file).size();
      if (lines > most) {
        broken.add(file + " has " + lines + " lines, at most " + most);
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void noNameIsEmptyOfMeaning() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path file : in(MAIN).filter(HouseRulesTest::isJava).toList()) {
      String name = file.getFileName().toString().replace(".java", "");
      boolean empty =
          EMPTY_WORDS.stream().anyMatch(name::endsWith)
              || name.matches("(Abstract|Base)[A-Z].*")
              || name.matches("I[A-Z][a-z].*");
      if (empty) {
        broken.add(file.toString());
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void noPublicMethodTakesABareYesOrNo() {
    List<String> broken = new ArrayList<>();
    for (CompiledClass c : ours()) {
      for (MethodModel method : c.model().methods()) {
        Set<AccessFlag> flags = method.flags().flags();
        boolean asked =
            flags.contains(AccessFlag.PUBLIC)
                && !flags.contains(AccessFlag.SYNTHETIC)
                && !method.methodName().stringValue().equals("<init>")
                && c.model().flags().has(AccessFlag.PUBLIC)
                && method.methodTypeSymbol().parameterList().contains(ConstantDescs.CD_boolean);
        if (asked) {
          broken.add(c.name() + "." + method.methodName());
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void noStaticFieldCanChange() {
    List<String> broken = new ArrayList<>();
    for (CompiledClass c : ours()) {
      c.model().fields().stream()
          .filter(field -> field.flags().has(AccessFlag.STATIC))
          .filter(field -> !field.flags().has(AccessFlag.FINAL))
          .filter(field -> !field.flags().has(AccessFlag.SYNTHETIC))
          .forEach(field -> broken.add(c.name() + "." + field.fieldName()));
    }
    assertThat(broken).isEmpty();
  }

  private static List<CompiledClass> ours() {
    return CompiledClass.all().stream().filter(c -> !c.floor().equals("syntax.antlr")).toList();
  }

  private static Stream<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList().stream();
    }
  }

  private static boolean isJava(Path file) {
    return file.toString().endsWith(".java");
  }
}
