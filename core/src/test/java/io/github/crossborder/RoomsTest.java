package io.github.crossborder;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which package may use which: the one place that says so. */
class RoomsTest {
  private static final String ROOT = "io.github.crossborder";
  private static final JavaClasses CORE = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages(ROOT);

  record Room(String name, List<String> uses) {
    static Room of(String name, String... uses) {
      return new Room(name, List.of(uses));
    }
  }

  static Stream<Room> rooms() {
    return Stream.of(
        Room.of(""),
        Room.of(".quantity", ""),
        Room.of(".time", ""),
        Room.of(".place", "", ".time"),
        Room.of(".money", "", ".quantity", ".time"),
        Room.of(".deal", "", ".quantity", ".time", ".place"),
        Room.of(".book.forms", "", ".quantity", ".time", ".place", ".deal"),
        Room.of(".book", "", ".quantity", ".time", ".place", ".deal", ".book.forms"),
        analysis("internal"),
        analysis("status"),
        analysis("timeline"),
        analysis("rights", "status", "ownership"),
        analysis("holdings", "status"),
        analysis("ownership", "status", "holdings"),
        analysis("contradictions"),
        analysis("figures", "ownership"),
        view());
  }

  /** Words answers and books, so it may use all that is below it. */
  private static Room view() {
    Stream<String> questions = Stream.of("timeline", "contradictions").map(".analysis."::concat);
    Stream<String> below = Stream.of("", ".quantity", ".time", ".place", ".deal", ".book");
    return new Room(".view", Stream.concat(below, questions).toList());
  }

  /** A question's room, above the book and what the questions share, and which others it asks. */
  private static Room analysis(String name, String... asks) {
    Stream<String> below = Stream.of(
        "", ".quantity", ".time", ".place", ".money", ".deal", ".book", ".analysis.internal");
    Stream<String> asked = Stream.of(asks).map(question -> ".analysis." + question);
    return new Room(".analysis." + name, Stream.concat(below, asked).toList());
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void a_room_uses_only_the_rooms_below_it(Room room) {
    String[] allowed = Stream.concat(
            Stream.of(ROOT + room.name()), room.uses().stream().map(used -> ROOT + used))
        .toArray(String[]::new);
    classes()
        .that(resideInAPackage(ROOT + room.name()))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(not(resideInAPackage(ROOT + ".."))))
        .allowEmptyShould(true)
        .check(CORE);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void a_room_has_at_most_thirty_files(Room room) {
    assumeThat(room.name()).isNotEqualTo(".deal"); // one file list shows the whole domain
    assertThat(CORE.stream()
            .filter(type -> type.getPackageName().equals(ROOT + room.name()))
            .flatMap(type -> type.getSource().stream())
            .flatMap(source -> source.getFileName().stream())
            .filter(file -> !file.startsWith("Immutable"))
            .distinct())
        .hasSizeLessThanOrEqualTo(30);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".quantity", ".time", ".place", ".money"})
  void every_public_type_of_the_values_says_what_it_is(String room) {
    assertThat(CORE.stream()
            .filter(type -> type.getPackageName().equals(ROOT + room))
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> !type.getName().contains(".Immutable")) // in a class that is hidden
            .map(JavaClass::reflect)
            .filter(type -> !type.isInterface() && !type.isAnnotation()))
        .isNotEmpty()
        .allSatisfy(type -> assertThat(type.getMethod("toString").getDeclaringClass())
            .as("who writes the text of a %s", type)
            .isNotEqualTo(Object.class));
  }

  @Test
  void every_class_lives_in_a_listed_room() {
    String[] listed = rooms().map(room -> ROOT + room.name()).toArray(String[]::new);
    classes().should().resideInAnyPackage(listed).check(CORE);
  }
}
