package io.github.crossborder.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which package of the module may use which. */
class JsonRoomsTest {
  private static final JavaClasses JSON = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages("io.github.crossborder.json");

  @Test
  void the_codec_knows_no_domain_type_and_nothing_of_the_books() {
    noClasses()
        .that()
        .resideInAPackage("io.github.crossborder.json.codec")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.github.crossborder.json",
            "io.github.crossborder.quantity..",
            "io.github.crossborder.time..",
            "io.github.crossborder.place..",
            "io.github.crossborder.money..",
            "io.github.crossborder.deal..",
            "io.github.crossborder.book..",
            "io.github.crossborder.analysis..")
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
