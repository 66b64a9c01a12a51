package io.github.crossborder.json;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package of the module may use which: the one place that says so. */
class JsonRoomsTest {
  private static final String ROOT = "io.github.crossborder";
  private static final String CODEC = ROOT + ".json.codec";
  private static final JavaClasses JSON = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages(ROOT + ".json");

  /** A part of the codec; of the library below it each knows problems alone, no domain type. */
  record Room(String name, List<String> uses) {
    static Room of(String name, String... uses) {
      return new Room(name, List.of(uses));
    }
  }

  static Stream<Room> rooms() {
    return Stream.of(
        Room.of(".text"),
        Room.of(".careful", ".text"),
        Room.of(".quick", ".text"),
        Room.of(".writing", ".text"),
        Room.of("", ".text", ".careful", ".quick", ".writing"));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void a_room_uses_only_the_rooms_below_it_and_no_domain_type(Room room) {
    String[] allowed = Stream.concat(
            Stream.of(ROOT, CODEC + room.name()), room.uses().stream().map(used -> CODEC + used))
        .toArray(String[]::new);
    classes()
        .that(resideInAPackage(CODEC + room.name()))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(not(resideInAPackage(ROOT + ".."))))
        .check(JSON);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void a_room_has_at_most_thirty_files(Room room) {
    assertThat(JSON.stream()
            .filter(type -> type.getPackageName().equals(CODEC + room.name()))
            .flatMap(type -> type.getSource().stream())
            .flatMap(source -> source.getFileName().stream())
            .distinct())
        .hasSizeLessThanOrEqualTo(30);
  }

  @Test
  void every_class_is_a_declaration_or_lives_in_a_listed_room() {
    String[] listed = Stream.concat(
            Stream.of(ROOT + ".json"), rooms().map(room -> CODEC + room.name()))
        .toArray(String[]::new);
    classes().should().resideInAnyPackage(listed).check(JSON);
  }

  @Test
  void a_declaration_knows_nothing_of_the_two_ways_to_read_it() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".json")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(CODEC + ".careful", CODEC + ".quick")
        .check(JSON);
  }

  @Test
  void reading_and_writing_books_never_touches_databind() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.(Crossborder)?Module\\w*(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tools.jackson.databind..")
        .check(JSON);
  }
}
