package io.github.crossborder.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsAndGroupsTest {
  private static final List<String> LEAVES = List.of(
      "015", "011", "014", "017", "018", "021", "013", "029", "005", "143", "030", "034", "035",
      "145", "151", "154", "039", "155", "053", "054", "057", "061");

  /** As many as M49 counts, one more where Taiwan is among them. */
  @ParameterizedTest
  @CsvSource({
    "001,249", "002,60", "015,7", "202,53", "011,17", "014,22", "017,9", "018,5", "019,57",
    "003,41", "021,5", "419,52", "013,8", "029,28", "005,16", "142,51", "143,5", "030,8", "034,9",
    "035,11", "145,18", "150,51", "151,10", "154,16", "830,2", "039,16", "155,9", "009,29", "053,6",
    "054,5", "057,8", "061,10"
  })
  void a_region_has_as_many_countries_as_m49_says(String region, int size) {
    assertThat(countries(region)).hasSize(size);
  }

  @Test
  void every_country_but_antarctica_lies_in_just_one_of_the_smallest_regions() {
    List<Country> members =
        LEAVES.stream().flatMap(leaf -> countries(leaf).stream()).toList();

    assertThat(members).doesNotHaveDuplicates().hasSize(248).doesNotContain(Country.of("AQ"));
    assertThat(countries("001")).isEqualTo(Country.all());
  }

  @ParameterizedTest
  @CsvSource({
    "155,'AT, BE, CH, DE, FR, LI, LU, MC, NL'",
    "151,'BG, BY, CZ, HU, MD, PL, RO, RU, SK, UA'",
    "035,'BN, ID, KH, LA, MM, MY, PH, SG, TH, TL, VN'",
    "030,'CN, HK, JP, KP, KR, MN, MO, TW'",
    "021,'BM, CA, GL, PM, US'",
    "830,'GG, JE'",
    "BENELUX,'BE, LU, NL'",
    "GCC,'AE, BH, KW, OM, QA, SA'"
  })
  void a_region_is_its_countries(String region, String countries) {
    Territory territory = Territory.of(region);
    Territory listed = Territory.parse(countries);

    assertThat(print(countries(region))).isEqualTo(countries);
    assertThat(territory.covers(listed)).isEqualTo(Truth.TRUE);
    assertThat(listed.covers(territory)).isEqualTo(Truth.TRUE);
    assertThat(territory).isNotEqualTo(listed);
  }

  @ParameterizedTest
  @CsvSource({
    "001,019", "001,AQ", "019,419", "419,029", "003,021", "003,013", "150,154", "154,830", "002,202"
  })
  void a_region_covers_what_it_is_made_of(String region, String part) {
    assertThat(Territory.of(region).covers(Territory.of(part))).isEqualTo(Truth.TRUE);
    assertThat(Territory.of(part).covers(Territory.of(region))).isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest
  @CsvSource({
    "EU,1958-01-01,6",
    "EU,1972-12-31,6",
    "EU,1973-01-01,9",
    "EU,1981-01-01,10",
    "EU,1986-01-01,12",
    "EU,1994-12-31,12",
    "EU,1995-01-01,15",
    "EU,2004-04-30,15",
    "EU,2004-05-01,25",
    "EU,2007-01-01,27",
    "EU,2013-06-30,27",
    "EU,2013-07-01,28",
    "EU,2020-01-31,28",
    "EU,2020-02-01,27",
    "EEA,1994-01-01,17",
    "EEA,1995-04-30,17",
    "EEA,1995-05-01,18",
    "EEA,2004-05-01,28",
    "EEA,2007-07-31,28",
    "EEA,2007-08-01,30",
    "EEA,2014-04-11,30",
    "EEA,2014-04-12,31",
    "EEA,2020-01-31,31",
    "EEA,2020-02-01,30",
    "BENELUX,1948-01-01,3",
    "ASEAN,1967-08-08,5",
    "ASEAN,1984-01-06,5",
    "ASEAN,1984-01-07,6",
    "ASEAN,1995-07-28,7",
    "ASEAN,1997-07-22,7",
    "ASEAN,1997-07-23,9",
    "ASEAN,1999-04-30,10",
    "ASEAN,2025-10-25,10",
    "ASEAN,2025-10-26,11",
    "GCC,1981-05-25,6",
    "MERCOSUR,1991-11-29,4",
    "MERCOSUR,2012-08-11,4",
    "MERCOSUR,2012-08-12,5",
    "MERCOSUR,2024-08-06,5",
    "MERCOSUR,2024-08-07,6"
  })
  void a_group_has_the_members_of_the_day(String group, LocalDate day, int members) {
    assertThat(Territory.of(group).countries(day).orElseThrow()).hasSize(members);
  }

  @ParameterizedTest
  @CsvSource({
    "EU,1957-12-31",
    "EEA,1993-12-31",
    "BENELUX,1947-12-31",
    "ASEAN,1967-08-07",
    "GCC,1981-05-24",
    "MERCOSUR,1991-11-28"
  })
  void before_a_group_was_founded_nothing_is_known_of_it(String group, LocalDate day) {
    Territory territory = Territory.of(group);

    assertThat(territory.countries(day)).isEmpty();
    assertThat(territory.covers(Territory.of("BE"), day)).isEqualTo(Truth.UNKNOWN);
    assertThat(Territory.of("BE").overlaps(territory, day)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void the_united_kingdom_is_in_the_union_to_the_end_of_january_2020() {
    Territory union = Territory.of("EU");
    Territory kingdom = Territory.of("GB");

    assertThat(union.covers(kingdom, LocalDate.of(2020, 1, 31))).isEqualTo(Truth.TRUE);
    assertThat(union.covers(kingdom, LocalDate.of(2020, 2, 1))).isEqualTo(Truth.FALSE);
    assertThat(union.covers(kingdom)).isEqualTo(Truth.UNKNOWN);
    assertThat(union.overlaps(kingdom)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void who_is_suspended_is_a_member_still() {
    Territory mercosur = Territory.of("MERCOSUR");

    assertThat(mercosur.covers(Territory.of("PY"))).isEqualTo(Truth.TRUE);
    assertThat(mercosur.covers(Territory.of("VE"), LocalDate.of(2018, 1, 1))).isEqualTo(Truth.TRUE);
    assertThat(mercosur.covers(Territory.of("VE"))).isEqualTo(Truth.UNKNOWN);
    assertThat(mercosur.covers(Territory.of("CL"))).isEqualTo(Truth.FALSE);
  }

  @Test
  void without_a_date_only_what_never_changed_is_sure() {
    Territory union = Territory.of("EU");

    assertThat(union.covers(Territory.of("BENELUX"))).isEqualTo(Truth.TRUE);
    assertThat(union.covers(Territory.of("CH"))).isEqualTo(Truth.FALSE);
    assertThat(union.covers(union)).isEqualTo(Truth.TRUE);
    assertThat(Territory.of("EEA").overlaps(union)).isEqualTo(Truth.TRUE);
    assertThat(Territory.of("EEA").covers(union)).isEqualTo(Truth.UNKNOWN);
    assertThat(union.countries()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GL", "RE", "AX", "GG"})
  void ground_that_only_belongs_to_a_member_is_to_be_named(String code) {
    assertThat(Territory.of("EU").overlaps(Territory.of(code))).isEqualTo(Truth.FALSE);
  }

  @Test
  void what_is_left_after_a_dated_exclusion_depends_on_the_day() {
    Territory kingdom = Territory.of("GB").except("EU");

    assertThat(kingdom.countries(LocalDate.of(2000, 1, 1))).contains(List.of());
    assertThat(kingdom.countries(LocalDate.of(2021, 1, 1))).contains(List.of(Country.of("GB")));
    assertThat(kingdom.overlaps(Territory.of("GB"))).isEqualTo(Truth.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GB-SCT except EU",
        "GB (London) except EU",
        "GB partly except EU",
        "GB, GB-SCT except EU"
      })
  void a_part_of_what_is_excluded_on_a_day_is_nothing_then(String text) {
    Territory territory = Territory.parse(text);
    LocalDate within = LocalDate.of(2007, 1, 1);

    assertThat(territory.countries(within)).contains(List.of());
    assertThat(territory.overlaps(Territory.of("GB"), within)).isEqualTo(Truth.FALSE);
    assertThat(Territory.of("BE").covers(territory, within)).isEqualTo(Truth.TRUE);
    assertThat(territory.overlaps(Territory.of("GB"), LocalDate.of(2021, 1, 1)))
        .isEqualTo(Truth.TRUE);
  }

  /** The days of the treaties of accession; of two groups, from when both were there. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          EU            | 1958-01-01 1973-01-01 1981-01-01 1986-01-01 1995-01-01 2004-05-01 \
          2007-01-01 2013-07-01 2020-02-01
          EEA           | 1994-01-01 1995-05-01 2004-05-01 2007-08-01 2014-04-12 2020-02-01
          EU, EEA       | 1994-01-01 1995-01-01 1995-05-01 2004-05-01 2007-01-01 2007-08-01 \
          2013-07-01 2014-04-12 2020-02-01
          150 except EU | 1958-01-01 1973-01-01 1981-01-01 1986-01-01 1995-01-01 2004-05-01 \
          2007-01-01 2013-07-01 2020-02-01
          EEA partly    | 1994-01-01 1995-05-01 2004-05-01 2007-08-01 2014-04-12 2020-02-01
          BENELUX       | 1948-01-01
          BE, 150       | ''
          (the West)    | ''
          """)
  void a_territory_changes_on_the_days_on_which_a_group_in_it_does(String text, String days) {
    assertThat(Territory.parse(text).changes().stream()
            .map(LocalDate::toString)
            .collect(Collectors.joining(" ")))
        .isEqualTo(days);
  }

  private static List<Country> countries(String code) {
    return Territory.of(code).countries().orElseThrow();
  }

  private static String print(List<Country> countries) {
    return countries.stream().map(Country::code).collect(Collectors.joining(", "));
  }
}
