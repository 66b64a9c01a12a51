package io.github.crossborder.deal;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.crossborder.InvalidValueException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenCodeTest {

  static Stream<Class<?>> vocabularies() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.crossborder.deal")
            .that(assignableTo(OpenCode.class).and(not(INTERFACES)))
            .stream()
            .map(type -> type.reflect());
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void every_constant_of_a_vocabulary_is_listed_as_known(Class<?> vocabulary) throws Exception {
    List<Field> constants = Arrays.stream(vocabulary.getFields())
        .filter(f -> f.getType() == vocabulary)
        .toList();
    List<?> known = (List<?>) vocabulary.getField("KNOWN").get(null);
    assertThat(known).doesNotHaveDuplicates().hasSameSizeAs(constants);
    for (Field constant : constants) {
      OpenCode code = (OpenCode) constant.get(null);
      assertThat(known).isEqualTo(code.known());
      assertThat(code.isKnown()).isTrue();
      assertThat(code).hasToString(code.code());
      assertThat(constant.getName().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
          .isEqualTo(code.code());
    }
  }

  @Test
  void there_are_vocabularies() {
    assertThat(vocabularies()).hasSizeGreaterThan(10);
  }

  @Test
  void a_new_code_is_kept_but_not_known() {
    Platform.Kind kind = new Platform.Kind("hologram-mall");
    assertThat(kind.isKnown()).isFalse();
    assertThat(kind.code()).isEqualTo("hologram-mall");
    assertThat(kind.vocabulary()).isEqualTo("platform kind");
    assertThat(Role.SELLER.vocabulary()).isEqualTo("role");
  }

  @Test
  void a_code_that_is_not_kebab_case_is_refused() {
    assertThatThrownBy(() -> new Platform.Kind("Web shop"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("platform kind 'Web shop': expected ")
        .hasMessageEndingWith("(malformed-code)");
  }
}
