package io.github.crossborder.view;

import io.github.crossborder.deal.Brand;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Group;
import io.github.crossborder.deal.Identifier;
import io.github.crossborder.deal.LogisticsHub;
import io.github.crossborder.deal.Market;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Party;
import io.github.crossborder.deal.Platform;
import io.github.crossborder.deal.ProductCategory;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Thing;
import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.deal.UndisclosedParty.Reason;
import io.github.crossborder.place.Country;
import io.github.crossborder.place.Territory;
import io.github.crossborder.time.FiscalYearEnd;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What things are: parties, platforms, brands, hubs, markets and sources. */
final class Things {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private static final Pattern WEEKDAY = Pattern.compile("\\w+day");

  private static final Map<Reason, String> REASONS = Map.of(
      Reason.NOT_NAMED_BY_SOURCE, "not named",
      Reason.NAME_LOST_IN_PRINT, "name lost in print",
      Reason.CONFIDENTIAL, "name confidential",
      Reason.ANONYMOUS_BY_REQUEST, "unnamed by request");

  private Things() {}

  /** What is told of a thing beside what it is called; empty if that is all. */
  static String profile(Thing thing) {
    List<String> said = new ArrayList<>();
    names(thing, said);
    if (thing instanceof Source source) {
      source(source, said);
    } else {
      kind(thing, said);
      thing
          .description()
          .map(English::within)
          .map(words -> behind(Names.label(thing), words))
          .filter(words -> !words.isEmpty())
          .ifPresent(said::add);
      other(thing, said);
    }
    thing.identifiers().stream().map(Things::identifier).forEach(said::add);
    return String.join(", ", said);
  }

  /** What sort of platform, brand or hub it is, unless that is in what it is called. */
  private static void kind(Thing thing, List<String> said) {
    String told = Names.label(thing) + " " + thing.description().orElse("");
    if (thing instanceof Platform platform) {
      String kind = platform(platform);
      if (!told.contains(kind.substring(kind.lastIndexOf(' ') + 1))) {
        said.add(kind);
      }
    } else if (thing instanceof Brand brand) {
      brand.kind().map(kind -> English.a(English.words(kind))).ifPresent(said::add);
    } else if (thing instanceof LogisticsHub hub) {
      String kind = English.words(hub.kind());
      if (!told.replace("centre", "center").contains(kind)) {
        said.add(English.a(kind));
      }
    }
  }

  /** Whether what a thing is called tells the place, as "Chinese companies" does China. */
  private static boolean isIn(String place, Thing thing) {
    String stem = place.substring(0, Math.max(1, place.length() - 1));
    return (Names.label(thing) + " " + thing.description().orElse("")).contains(stem);
  }

  private static String of(Country country) {
    return "of " + Names.place(Territory.of(country));
  }

  private static void party(Party party, List<String> said) {
    party
        .homeCountry()
        .filter(country -> !isIn(country.name(), party))
        .map(Things::of)
        .ifPresent(said::add);
    if (party instanceof Company company) {
      company.seat().map(seat -> "seat in " + Names.place(seat)).ifPresent(said::add);
      company.founded().map(day -> "founded " + Times.on(day)).ifPresent(said::add);
      company.fiscalYearEnd().map(Things::fiscalYear).ifPresent(said::add);
    } else if (party instanceof Group group) {
      group.size().map(size -> English.count(size) + " in all").ifPresent(said::add);
    } else if (party instanceof UndisclosedParty undisclosed) {
      Reason reason = undisclosed.reason();
      said.add(REASONS.getOrDefault(reason, "not told who: " + English.words(reason)));
    }
  }

  private static String platform(Platform platform) {
    String kind = English.words(platform.kind());
    boolean isWhole = Stream.of(
            "place", "shop", "platform", "service", "format", "festival", "work", "app")
        .anyMatch(kind::endsWith);
    return English.a(isWhole ? kind : kind + " platform");
  }

  private static String fiscalYear(FiscalYearEnd end) {
    String text = end.toString();
    int at = text.indexOf("--");
    String day = text.substring(at + 2);
    String words = day.length() > 2
        ? DAY.format(MonthDay.parse("--" + day))
        : Month.of(Integer.parseInt(day)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String weekday = WEEKDAY
        .matcher(text.substring(0, at))
        .replaceAll(name -> English.capitalized(name.group()));
    return "fiscal year to " + (at == 0 ? "" : "the ") + weekday + words;
  }

  private static void other(Thing thing, List<String> said) {
    if (thing instanceof Party party) {
      party(party, said);
    } else if (thing instanceof LogisticsHub hub) {
      hub.location().map(Things::at).ifPresent(said::add);
      hub.floorArea().map(area -> area.display()).ifPresent(said::add);
    } else if (thing instanceof Market market) {
      String label = Names.label(market).toLowerCase(Locale.ROOT);
      market
          .category()
          .map(Things::product)
          .filter(goods -> !label.contains(goods))
          .ifPresent(said::add);
      market
          .channel()
          .map(English::words)
          .filter(channel -> Stream.of(channel.split(" "))
              .noneMatch(word ->
                  label.contains(word) || (word.equals("online") && label.contains("commerce"))))
          .ifPresent(said::add);
      market
          .territory()
          .map(Names::place)
          .filter(place -> !isIn(place.replace("the ", ""), market))
          .map("in "::concat)
          .ifPresent(said::add);
    }
  }

  private static String at(Territory where) {
    boolean isNamed = where.areas().stream().allMatch(area -> area.label().isPresent());
    return (isNamed ? "at " : "in ") + Names.place(where);
  }

  /** What a source is, but for its publisher, title and day. */
  private static void source(Source source, List<String> said) {
    String label = Names.label(source);
    source
        .title()
        .map(English::clean)
        .filter(title -> !title.equals(label))
        .map(Things::quoted)
        .ifPresent(said::add);
    String description = source.description().map(English::within).orElse("");
    source
        .kind()
        .map(English::words)
        .filter(kind -> !description.contains(kind))
        .ifPresent(said::add);
    source.language().map(language -> "in " + language(language)).ifPresent(said::add);
    source.published().map(Times::words).ifPresent(said::add);
    Optional.of(description)
        .map(text -> behind(label, text))
        .filter(text -> !text.isEmpty())
        .ifPresent(said::add);
    source.url().map(English::clean).filter(url -> !url.equals(label)).ifPresent(said::add);
  }

  /** What a description has behind its beginning, if that is what the thing is called. */
  private static String behind(String label, String description) {
    String rest = description.startsWith(label) ? description.substring(label.length()) : "";
    return rest.isEmpty() && !description.equals(label)
        ? description
        : rest.startsWith(",") || rest.startsWith(";")
            ? rest.substring(1).strip()
            : rest.isEmpty() ? "" : description;
  }

  private static String quoted(String title) {
    return '"' + title.replace('"', '\'') + '"';
  }

  private static void names(Thing thing, List<String> said) {
    if (thing instanceof Source) {
      return;
    }
    String label = Names.label(thing);
    for (Name name : thing.names()) {
      String when = Times.during(name.validity());
      String text = English.clean(name.text());
      if (!text.equals(label)) {
        String in = name.language().map(code -> "in " + language(code)).orElse("also called");
        said.add(in + " " + text + when);
      } else if (!when.isEmpty()) {
        said.add("called so" + when);
      }
    }
  }

  private static String language(String code) {
    return Locale.forLanguageTag(code).getDisplayName(Locale.ENGLISH);
  }

  private static String identifier(Identifier identifier) {
    String scheme = identifier.scheme().replace('-', ' ');
    return (scheme.length() <= 5 ? scheme.toUpperCase(Locale.ROOT) : scheme) + " "
        + English.clean(identifier.value())
        + Times.during(identifier.validity());
  }

  /** A sort of goods, such as "chocolate (HS 1806)". */
  static String product(ProductCategory product) {
    Optional<String> code = product
        .scheme()
        .map(scheme -> English.clean(scheme).toUpperCase(Locale.ROOT) + " "
            + product.code().map(English::clean).orElse(""));
    return product
        .label()
        .map(English::within)
        .map(label -> label + code.map(also -> " (" + also + ")").orElse(""))
        .or(() -> code)
        .orElse("");
  }
}
