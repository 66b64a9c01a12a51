package io.github.crossborder.place;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A code of an area, such as {@code 150}, and the countries it stands for, or, for a subdivision,
 * the one country that it is a part of.
 *
 * @param text the code as written
 * @param subdivision whether it stands for a proper part of its one country
 * @param epochs the countries from each day on; a code that never changes has the one day {@link
 *     LocalDate#MIN}, a group begins when it was founded
 */
record AreaCode(String text, boolean subdivision, NavigableMap<LocalDate, Countries> epochs) {
  private static final Pattern SUBDIVISION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
  private static final int LONGEST = 10;
  private static final Map<String, String> REGIONS = new LinkedHashMap<>();
  private static final Map<String, AreaCode> LISTED = new HashMap<>();
  private static final List<String> GROUPS = new ArrayList<>();

  static {
    for (Country country : Country.all()) {
      LISTED.put(country.code(), fixed(country.code(), false, Countries.of(List.of(country))));
    }
    for (String line : Bundled.lines("regions.txt")) {
      addRegion(line);
    }
    Map<String, Members> groups = new LinkedHashMap<>();
    for (String line : Bundled.lines("groups.txt")) {
      int space = line.indexOf(' ');
      int colon = line.indexOf(':');
      String code = line.substring(0, space);
      if (!groups.containsKey(code)) {
        groups.put(code, new Members());
      }
      groups.get(code).add(line.substring(space + 1, colon), line.substring(colon + 2));
    }
    for (Map.Entry<String, Members> group : groups.entrySet()) {
      String code = group.getKey();
      GROUPS.add(code);
      LISTED.put(code, new AreaCode(code, false, group.getValue().epochs()));
    }
  }

  private static void addRegion(String line) {
    String code = line.substring(0, 3);
    int colon = line.indexOf(':');
    String[] membersAndNote = line.substring(colon + 2).split(" # ", 2);
    REGIONS.put(
        line.substring(4, colon),
        membersAndNote.length == 1 ? code : code + ", which " + membersAndNote[1] + ",");
    Countries members = Countries.NONE;
    for (String member : membersAndNote[0].split(" ", -1)) {
      members = members.plus(of(member).on(LocalDate.MIN));
    }
    LISTED.put(code, fixed(code, false, members));
  }

  private static AreaCode fixed(String text, boolean subdivision, Countries countries) {
    NavigableMap<LocalDate, Countries> epochs = new TreeMap<>();
    epochs.put(LocalDate.MIN, countries);
    return new AreaCode(text, subdivision, epochs);
  }

  /** Returns the code of a text, such as {@code BE-VLG}, or throws with a hint. */
  static AreaCode of(String text) {
    AreaCode listed = LISTED.get(text);
    if (listed != null) {
      return listed;
    }
    if (text.length() <= LONGEST && SUBDIVISION.matcher(text).matches() && !Hints.refuses(text)) {
      AreaCode country = LISTED.get(text.substring(0, 2));
      if (country != null && !isGroupOrRegion(country.text)) {
        return new AreaCode(text, true, country.epochs);
      }
    }
    throw new InvalidValueException(ProblemCode.UNKNOWN_AREA_CODE, Hints.noAreaCode(text));
  }

  /** Returns whether a text is the code of a country, region or group. */
  static boolean isListed(String text) {
    return LISTED.containsKey(text);
  }

  /** Returns the code of the whole world. */
  static AreaCode world() {
    return of("001");
  }

  /**
   * Returns the codes of the M49 regions by their names, such as 009 for Oceania, and how M49 bounds
   * them where others do otherwise.
   */
  static Map<String, String> regions() {
    return REGIONS;
  }

  /** Returns the codes of the groups, such as EU. */
  static List<String> groups() {
    return GROUPS;
  }

  static boolean isGroupOrRegion(String text) {
    AreaCode code = LISTED.get(text);
    return code != null && (code.isGroup() || Character.isDigit(text.charAt(0)));
  }

  /** Returns the first day on which the code meant anything. */
  LocalDate since() {
    return epochs.firstKey();
  }

  boolean isGroup() {
    return since().isAfter(LocalDate.MIN);
  }

  /** Returns the countries on a day, none before the group was founded. */
  Countries on(LocalDate day) {
    Map.Entry<LocalDate, Countries> epoch = epochs.floorEntry(day);
    return epoch == null ? Countries.NONE : epoch.getValue();
  }

  /** The members of a group while the list is read. */
  private static final class Members {
    private final NavigableMap<LocalDate, Countries> joining = new TreeMap<>();
    private final NavigableMap<LocalDate, Countries> leaving = new TreeMap<>();

    void add(String span, String countries) {
      List<Country> listed = new ArrayList<>();
      for (String country : countries.split(" ", -1)) {
        listed.add(Country.of(country));
      }
      Countries members = Countries.of(listed);
      String[] days = span.split("/", 2);
      add(members, joining, day(days[0]));
      if (days.length == 2) {
        add(members, leaving, day(days[1]).plusDays(1));
      }
    }

    private static void add(
        Countries members, NavigableMap<LocalDate, Countries> changes, LocalDate day) {
      changes.put(day, members.plus(changes.getOrDefault(day, Countries.NONE)));
    }

    /** By hand: the formatters of the JDK would take longer to load than all of the list. */
    private static LocalDate day(String text) {
      return LocalDate.of(
          Integer.parseInt(text, 0, 4, 10),
          Integer.parseInt(text, 5, 7, 10),
          Integer.parseInt(text, 8, 10, 10));
    }

    NavigableMap<LocalDate, Countries> epochs() {
      NavigableMap<LocalDate, Countries> epochs = new TreeMap<>();
      Countries members = Countries.NONE;
      for (LocalDate day : days()) {
        members = members
            .plus(joining.getOrDefault(day, Countries.NONE))
            .minus(leaving.getOrDefault(day, Countries.NONE));
        epochs.put(day, members);
      }
      return epochs;
    }

    private Iterable<LocalDate> days() {
      NavigableMap<LocalDate, Countries> all = new TreeMap<>(joining);
      all.putAll(leaving);
      return all.keySet();
    }
  }
}
