package io.github.crossborder.benchmarks;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Brand;
import io.github.crossborder.deal.Certainty;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Exclusivity;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Follows;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.MarketPresence;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.Platform;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Term;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.place.Country;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A made-up book of any size, skewed as the world is: of the companies, countries and sources few
 * turn up very often and most hardly ever (the odds of each are one over its rank, as in Zipf's
 * law).
 *
 * <p>Of a hundred entries about 2 are sources, 14 companies, 4 platforms, 8 brands, 10 agreements,
 * 16 terms, 6 transfers, 14 events, 12 interests, 6 presences and 8 figures. The same size always
 * gives the same book.
 */
final class SkewedBook {
  private static final UnitOfMeasure EUR = UnitOfMeasure.of("EUR");
  private static final int FIRST_YEAR = 2000;
  private static final int YEARS = 24;
  private static final List<Territory> COUNTRIES = List.of(
          "CN", "US", "DE", "FR", "GB", "NL", "BE", "JP", "IT", "ES", "PL", "SE", "AT", "CH", "IN",
          "BR", "KR", "AU", "CA", "MX", "DK", "FI", "NO", "IE", "PT", "CZ", "HU", "RO", "BG", "GR")
      .stream()
      .map(Territory::of)
      .toList();
  private static final List<Term.Right> RIGHTS =
      List.of(Term.Right.SELL, Term.Right.USE_BRAND, Term.Right.MANUFACTURE, Term.Right.SUPPLY);
  private static final List<Figure.Metric> METRICS = List.of(
      Figure.Metric.REVENUE, Figure.Metric.GMV, Figure.Metric.PROFIT, Figure.Metric.EMPLOYEES);
  private static final List<Event.Type> COURSE =
      List.of(Event.Type.ANNOUNCED, Event.Type.SIGNED, Event.Type.EFFECTIVE, Event.Type.TERMINATED);

  private final SplittableRandom random = new SplittableRandom(20_170_430);
  private final DealBook.Builder book = DealBook.builder();
  private final int hundreds;

  private SkewedBook(int entries) {
    hundreds = entries / 100;
  }

  /** Returns a book of so many entries, a hundred or more, rounded down to hundreds. */
  static DealBook of(int entries) {
    SkewedBook skewed = new SkewedBook(entries);
    skewed.addThings();
    for (int i = 0; i < 10 * skewed.hundreds; i++) {
      skewed.addAgreement(i);
    }
    for (int i = 0; i < 12 * skewed.hundreds; i++) {
      skewed.addInterest(i);
    }
    for (int i = 0; i < 6 * skewed.hundreds; i++) {
      skewed.addPresence(i);
    }
    for (int i = 0; i < 8 * skewed.hundreds; i++) {
      skewed.addFigure(i);
    }
    return skewed.book.build();
  }

  private void addThings() {
    for (int i = 0; i < 2 * hundreds; i++) {
      book.add(Source.builder()
          .id(id("source", i))
          .publisher("Newspaper " + i)
          .published(PartialDate.of(day()))
          .language("nl")
          .build());
    }
    for (int i = 0; i < 14 * hundreds; i++) {
      book.add(Company.builder()
          .id(id("company", i))
          .addName(Name.of("Company " + i))
          .homeCountry(Country.of(COUNTRIES.get(skewed(COUNTRIES.size())).toString()))
          .addCitation(citation())
          .build());
    }
    for (int i = 0; i < 4 * hundreds; i++) {
      book.add(Platform.builder()
          .id(id("platform", i))
          .addName(Name.of("Platform " + i))
          .kind(Platform.Kind.MARKETPLACE)
          .addCitation(citation())
          .build());
    }
    for (int i = 0; i < 8 * hundreds; i++) {
      book.add(Brand.builder()
          .id(id("brand", i))
          .addName(Name.of("Brand " + i))
          .addCitation(citation())
          .build());
    }
  }

  /** A licence of a brand or two, what was told of its course, and now and then a payment. */
  private void addAgreement(int number) {
    int licensor = skewed(14 * hundreds);
    int licensee = (licensor + 1 + random.nextInt(14 * hundreds - 1)) % (14 * hundreds);
    Id id = id("agreement", number);
    book.add(Agreement.builder()
        .id(id)
        .addKind(Agreement.Kind.LICENCE)
        .addParty(PartyInRole.of(id("company", licensor), Role.LICENSOR))
        .addParty(PartyInRole.of(id("company", licensee), Role.LICENSEE))
        .addCitation(citation())
        .build());
    for (int i = 0; i < (number % 5 < 3 ? 2 : 1); i++) {
      addTerm(id, i, id("company", licensor), id("company", licensee));
    }
    addEvents(id, number);
    if (number % 5 < 3) {
      book.add(Transfer.builder()
          .id(Id.id(id + "-fee"))
          .agreement(id)
          .kind(Transfer.Kind.FEE)
          .from(id("company", licensee))
          .to(id("company", licensor))
          .quantity(amount())
          .date(date())
          .addCitation(citation())
          .build());
    }
  }

  private void addTerm(Id agreement, int number, Id licensor, Id licensee) {
    Term.Builder term = Term.builder()
        .id(Id.id(agreement + "-term-" + number))
        .agreement(agreement)
        .exclusivity(Exclusivity.of(exclusivity()))
        .addCitation(citation());
    if (chance(95)) {
      term.grantor(licensor).grantee(licensee);
    }
    if (chance(97)) {
      term.object(id("brand", random.nextInt(8 * hundreds)));
    }
    term.right(RIGHTS.get(skewed(RIGHTS.size())));
    if (chance(90)) {
      term.territory(COUNTRIES.get(skewed(COUNTRIES.size())));
    }
    if (chance(70)) {
      int year = FIRST_YEAR + random.nextInt(YEARS);
      term.validity(Period.between(
          PartialDate.ofYear(year), PartialDate.ofYear(year + 1 + random.nextInt(5))));
    }
    book.add(term.build());
  }

  private Exclusivity.Kind exclusivity() {
    int share = random.nextInt(100);
    if (share < 20) {
      return Exclusivity.Kind.EXCLUSIVE;
    }
    if (share < 25) {
      return Exclusivity.Kind.SOLE;
    }
    return share < 60 ? Exclusivity.Kind.NON_EXCLUSIVE : Exclusivity.Kind.UNSPECIFIED;
  }

  private void addEvents(Id agreement, int number) {
    int told = number % 5 < 2 ? 2 : number % 5 == 2 ? 0 : 1;
    for (int i = 0; i < told + (number % 5 == 4 ? 1 : 0); i++) {
      Event.Builder event = Event.builder()
          .id(Id.id(agreement + "-" + COURSE.get(i)))
          .type(COURSE.get(i))
          .addAbout(agreement)
          .addCitation(citation());
      if (chance(80)) {
        event.date(date());
      } else if (i > 0) {
        event.addFollows(Follows.of(Id.id(agreement + "-" + COURSE.get(i - 1))));
      }
      book.add(event.build());
    }
  }

  /** Holders mostly have the lesser number; one in fifty is the other way and may close a circle. */
  private void addInterest(int number) {
    int subject = 1 + random.nextInt(14 * hundreds - 1);
    int holder = skewed(subject);
    boolean back = chance(2);
    book.add(Interest.builder()
        .id(id("interest", number))
        .party(id("company", back ? subject : holder))
        .subject(id("company", back ? holder : subject))
        .type(chance(70) ? Interest.Type.SHAREHOLDING : Interest.Type.VOTING_RIGHTS)
        .share(share())
        .directness(chance(85) ? Interest.Directness.DIRECT : Interest.Directness.INDIRECT)
        .validity(Period.since(date()))
        .addCitation(citation())
        .build());
  }

  private Quantity share() {
    if (chance(10)) {
      return Quantity.over(50, UnitOfMeasure.PERCENT);
    }
    return Quantity.plain(1 + random.nextInt(chance(20) ? 99 : 30), 0, UnitOfMeasure.PERCENT);
  }

  private void addPresence(int number) {
    book.add(MarketPresence.builder()
        .id(id("presence", number))
        .actor(id("company", skewed(14 * hundreds)))
        .platform(id("platform", skewed(4 * hundreds)))
        .territory(COUNTRIES.get(skewed(COUNTRIES.size())))
        .mode(MarketPresence.Mode.MARKETPLACE_SHOP)
        .status(MarketPresence.Status.IN_EFFECT)
        .validity(Period.since(date()))
        .addCitation(citation())
        .build());
  }

  private void addFigure(int number) {
    Figure.Metric metric = METRICS.get(skewed(METRICS.size()));
    boolean staff = metric.equals(Figure.Metric.EMPLOYEES);
    int year = FIRST_YEAR + random.nextInt(YEARS);
    Figure.Builder figure = Figure.builder()
        .id(id("figure", number))
        .subject(id("company", skewed(14 * hundreds)))
        .metric(metric)
        .measure(Figure.Measure.LEVEL)
        .quantity(
            staff ? Quantity.exactly(random.nextInt(100_000), UnitOfMeasure.PERSON) : amount())
        .addCitation(citation());
    if (staff) {
      figure.date(PartialDate.ofYear(year));
    } else {
      figure.period(
          chance(70) ? Period.calendarYear(year) : Period.fiscalYearEnding(YearMonth.of(year, 4)));
    }
    book.add(figure.build());
  }

  private Quantity amount() {
    long millions = 1 + skewed(100_000);
    return switch (random.nextInt(4)) {
      case 0 -> Quantity.almost(millions * 1_000_000, EUR);
      case 1 -> Quantity.over(millions * 1_000_000, EUR);
      default -> Quantity.plain(millions * 1_000_000, -6, EUR);
    };
  }

  private Citation citation() {
    Citation.Builder citation = Citation.builder().source(id("source", skewed(2 * hundreds)));
    if (chance(10)) {
      citation.certainty(Certainty.RUMOURED);
    }
    return citation.build();
  }

  private PartialDate date() {
    LocalDate day = day();
    return switch (random.nextInt(3)) {
      case 0 -> PartialDate.ofYear(day.getYear());
      case 1 -> PartialDate.of(YearMonth.from(day));
      default -> PartialDate.of(day);
    };
  }

  private LocalDate day() {
    return LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt(365 * YEARS));
  }

  /** Returns 0 most often; the odds of {@code n - 1} are about one in n of those. */
  private int skewed(int bound) {
    return (int) Math.pow(bound + 1.0, random.nextDouble()) - 1;
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private static Id id(String kind, int number) {
    return Id.id(kind + "-" + number);
  }
}
