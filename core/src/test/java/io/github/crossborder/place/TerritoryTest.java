package io.github.crossborder.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Truth;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryTest {

  @Test
  void a_territory_is_made_from_codes_labels_and_parts() {
    assertThat(Territory.of("CN")).hasToString("CN");
    assertThat(Territory.of(Country.of("CN"))).isEqualTo(Territory.of("CN"));
    assertThat(Territory.of("TR", "150", "TR")).hasToString("150, TR");
    assertThat(Territory.labelled("the West")).hasToString("(the West)");
    assertThat(Territory.place("BE", "Essen")).hasToString("BE (Essen)");
    assertThat(Territory.partly("DE")).hasToString("DE partly");
    assertThat(Territory.of("150").except("GB", "CH")).hasToString("150 except CH, GB");
    assertThat(Territory.WORLD).isEqualTo(Territory.of("001"));
  }

  @Test
  void a_territory_gives_back_its_areas_and_exclusions() {
    Territory territory = Territory.builder()
        .addArea(Area.builder().code("DE").partly(true).build())
        .addArea(Area.builder().code("BE").label("Essen").build())
        .addArea(Area.builder().code("150").build())
        .addExcluding("GB")
        .build();

    assertThat(territory).hasToString("150, BE (Essen), DE partly except GB");
    assertThat(territory.areas()).hasSize(3);
    assertThat(territory.areas().get(1).code()).contains("BE");
    assertThat(territory.areas().get(1).label()).contains("Essen");
    assertThat(territory.areas().get(2).partly()).isTrue();
    assertThat(territory.excluding()).containsExactly("GB");
    assertThat(territory.toBuilder().build()).isEqualTo(territory);
    assertThat(territory.areas())
        .extracting(Area::toString)
        .containsExactly("150", "BE (Essen)", "DE partly");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // whole codes
        "BE | BE | TRUE | TRUE",
        "BE | DE | FALSE | FALSE",
        "150 | BE | TRUE | TRUE",
        "BE | 150 | FALSE | TRUE",
        "FR | RE | FALSE | FALSE",
        "BE, LU, NL | BENELUX | TRUE | TRUE",
        // exclusions
        "150 except GB | GB | FALSE | FALSE",
        "150 except GB | 150 | FALSE | TRUE",
        "150 | 150 except GB | TRUE | TRUE",
        "150 except GB | 155 | TRUE | TRUE",
        "150 except 155 | 151 except BY | TRUE | TRUE",
        // subdivisions
        "BE | BE-VLG | TRUE | TRUE",
        "BE-VLG | BE | FALSE | TRUE",
        "BE-VLG | BE-VLG | TRUE | TRUE",
        "BE-VLG | BE-WAL | UNKNOWN | UNKNOWN",
        "BE-VLG, BE-WAL | BE | UNKNOWN | TRUE",
        "BE-VLG | DE-BY | FALSE | FALSE",
        "BE except BE-VLG | BE | FALSE | TRUE",
        "BE except BE-VLG | BE-VLG | FALSE | FALSE",
        "BE except BE-VLG | BE-WAL | UNKNOWN | UNKNOWN",
        "BE-VLG | BE except BE-VLG | FALSE | FALSE",
        "BE except BE-VLG | BE except BE-VLG | TRUE | TRUE",
        "BE except BE-VLG, BE-WAL | BE except BE-VLG | UNKNOWN | TRUE",
        "150 except BE-VLG, BE-WAL | BE | FALSE | UNKNOWN",
        // named parts
        "BE | BE (Essen) | TRUE | TRUE",
        "BE (Essen) | BE | UNKNOWN | TRUE",
        "BE (Essen) | BE (Essen) | TRUE | TRUE",
        "BE (Essen) | DE (Essen) | FALSE | FALSE",
        "BE (Essen) | BE (Liège) | UNKNOWN | UNKNOWN",
        "BE-VLG | BE (Essen) | UNKNOWN | UNKNOWN",
        "BE-VLG | BE-VLG (Essen) | TRUE | TRUE",
        "BE (Essen) | BE (Essen) partly | TRUE | TRUE",
        // unsaid parts
        "DE | DE partly | TRUE | TRUE",
        "DE partly | DE | UNKNOWN | TRUE",
        "DE partly | DE partly | UNKNOWN | UNKNOWN",
        "DE partly | DE-BY | UNKNOWN | UNKNOWN",
        "DE partly | FR | FALSE | FALSE",
        "150 | DE partly | TRUE | TRUE",
        "150 partly | DE | UNKNOWN | UNKNOWN",
        "150 partly | US | FALSE | FALSE",
        "DE partly | DE, FR | FALSE | TRUE",
        "150 except DE | 150 partly | UNKNOWN | UNKNOWN",
        "150 except DE | 150 partly except DE, FR | TRUE | TRUE",
        // labels alone
        "(the West) | (the West) | TRUE | TRUE",
        "(the West) | (the East) | UNKNOWN | UNKNOWN",
        "(the West) | US | UNKNOWN | UNKNOWN",
        "001 | (the West) | TRUE | TRUE",
        "(the West) | 001 | UNKNOWN | TRUE",
        "001 except US | (the West) | UNKNOWN | UNKNOWN",
        "(the West) except US | US | FALSE | FALSE",
        "(the West) except US | (the West) | UNKNOWN | TRUE",
        "(the West) | (the West) except US | TRUE | TRUE",
        // several at once
        "150, US | BE (Essen), US partly | TRUE | TRUE",
        "150 | BE (Essen), US partly | FALSE | TRUE",
      })
  void one_territory_covers_or_overlaps_another(
      String one, String other, Truth covers, Truth overlaps) {
    Territory first = Territory.parse(one);
    Territory second = Territory.parse(other);

    assertThat(first.covers(second)).isEqualTo(covers);
    assertThat(first.overlaps(second)).isEqualTo(overlaps);
    assertThat(second.overlaps(first)).isEqualTo(overlaps);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "BE, NL | BE, NL",
        "BENELUX except NL | BE, LU",
        "BE, BE-VLG | -",
        "BE (Essen) | -",
        "DE partly | -",
        "(the West) | -",
        "BE except BE-VLG | -",
        "150 except BE, BE-VLG, 151, 154, 039 | AT, CH, DE, FR, LI, LU, MC, NL",
        "EU | -",
      })
  void only_an_exact_territory_lists_its_countries(String text, String countries) {
    assertThat(Territory.parse(text).countries().map(List::toString))
        .isEqualTo(java.util.Optional.ofNullable(countries).map(list -> "[" + list + "]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // one | other | union | intersection | minus
        "BE | 150 | 150 | BE | -",
        "150 | BE | 150 | BE | 150 except BE",
        "BE | DE | BE, DE | - | BE",
        "BE, DE | DE, FR | BE, DE, FR | DE | BE",
        "150 except GB | 019 | 019, 150 except GB | - | 150 except GB",
        "150 except GB | GB (London) | - | - | 150 except GB",
        "BENELUX except NL | BENELUX except BE | BE, LU, NL | LU | BE",
        "DE partly | DE | DE | DE partly | -",
        "DE partly | DE-BY | DE partly, DE-BY | - | -",
        "DE | DE-BY | DE | DE-BY | DE except DE-BY",
        "DE | DE-BY, DE-NW | DE | DE-BY, DE-NW | -",
        "DE-BY | DE-NW | DE-BY, DE-NW | - | -",
        "150, DE partly | DE | 150, DE partly | DE | 150 except DE",
        "BE, GB | EU | BE, EU, GB | - | GB except EU",
        "(the West) | US | US, (the West) | - | -",
        "001 | (the West) | 001 | (the West) | -",
        "DE partly, FR | FR-COR | DE partly, FR | FR-COR | DE partly, FR except FR-COR",
        "BE | BE | BE | BE | -",
        "EEA, GR | EU | EEA, EU, GR | - | EEA except EU",
        "EEA, GR partly | EU | EEA, EU, GR partly | - | EEA except EU",
        "GR, US except EU | GB except EEA | GB, US except EEA, EU | - | GR, US except EU",
      })
  void territories_combine_where_the_result_is_exact(
      String one, String other, String union, String intersection, String minus) {
    Territory first = Territory.parse(one);
    Territory second = Territory.parse(other);

    assertThat(first.union(second).map(Territory::toString).orElse(null)).isEqualTo(union);
    assertThat(first.intersection(second).map(Territory::toString).orElse(null))
        .isEqualTo(intersection);
    assertThat(first.minus(second).map(Territory::toString).orElse(null)).isEqualTo(minus);
  }

  @Test
  void a_null_argument_is_a_programming_error() {
    assertThatThrownBy(() -> Territory.of((String) null)).hasMessage("code");
    assertThatThrownBy(() -> Territory.of("BE", (String[]) null)).hasMessage("more");
    assertThatThrownBy(() -> Territory.of((Country) null)).hasMessage("country");
    assertThatThrownBy(() -> Territory.parse(null)).hasMessage("text");
    assertThatThrownBy(() -> Territory.labelled(null)).hasMessage("label");
    assertThatThrownBy(() -> Territory.WORLD.covers(null)).hasMessage("other");
    assertThatThrownBy(() -> Territory.WORLD.overlaps(Territory.WORLD, (LocalDate) null))
        .hasMessage("day");
  }

  @Test
  void the_largest_territory_allowed_reads_back() {
    Territory.Builder builder = Territory.builder();
    for (int i = 0; i < 300; i++) {
      builder.addArea(Area.builder().code("BE-VLG").label(label(i)).partly(true).build());
    }
    Territory territory = builder.build();

    assertThat(Territory.parse(territory.toString())).isEqualTo(territory);
    Area more = Area.builder().label("more").build();
    assertThatThrownBy(() -> territory.toBuilder().addArea(more).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("301 areas")
        .hasMessageContaining("(oversized-territory)");
  }

  private static String label(int number) {
    return (number + ")".repeat(200)).substring(0, 200);
  }
}
