package io.github.crossborder.benchmarks;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.analysis.ownership.CorporateGroup;
import io.github.crossborder.analysis.ownership.Ownership;
import io.github.crossborder.analysis.ownership.OwnershipStructure;
import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.time.PartialDate;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How long questions take to books of shapes that nobody would draw by hand, such as a hundred
 * thousand joint ventures one in the other: each once, first of a tenth of the size, and how much
 * is allocated by the way. What grows by more than ten times is not linear.
 *
 * <p>Each shape has a {@code bottom}, of which is asked who is above it, and a {@code top}.
 */
public final class Shapes {
  private static final int SIZE = 100_000;
  private static final LocalDate DAY = LocalDate.of(2018, 6, 30);
  private static final Id BOTTOM = id("bottom");
  private static final Id TOP = id("top");
  private static final Citation CITED = Citation.of(id("source"));

  private static final Map<String, Consumer<Shapes>> SHAPES = new LinkedHashMap<>();

  static {
    SHAPES.put("chain", Shapes::chain);
    SHAPES.put("chain above a small holder", Shapes::chainAboveSmallHolder);
    SHAPES.put("star of holders", Shapes::starOfHolders);
    SHAPES.put("star of subjects", Shapes::starOfSubjects);
    SHAPES.put("nested joint ventures", Shapes::jointVentures);
    SHAPES.put("nested circles", Shapes::circles);
    SHAPES.put("one circle with short cuts", Shapes::shortCuts);
    SHAPES.put("ladder", Shapes::ladder);
    SHAPES.put("diamonds", Shapes::diamonds);
    SHAPES.put("disputed head", Shapes::disputedHead);
    SHAPES.put("stated shares", Shapes::statedShares);
    SHAPES.put("stakes under one deal", Shapes::underOneDeal);
  }

  private static final Map<String, Question> QUESTIONS = new LinkedHashMap<>();

  static {
    QUESTIONS.put("findings", OwnershipStructure::findings);
    QUESTIONS.put("shares", structure -> structure.shares(TOP, BOTTOM));
    QUESTIONS.put("votes", structure -> structure.votes(TOP, BOTTOM));
    QUESTIONS.put("controls", structure -> structure.controls(TOP, BOTTOM));
    QUESTIONS.put("controlsJointly", structure -> structure.controlsJointly(TOP, BOTTOM));
    QUESTIONS.put("ultimateParents", structure -> structure.ultimateParents(BOTTOM));
    QUESTIONS.put("groupMembers", structure -> structure.groupMembers(TOP));
    QUESTIONS.put(
        "interests of the group", structure -> CorporateGroup.of(structure, TOP).interests());
  }

  private interface Question {
    Object of(OwnershipStructure structure);
  }

  private final int size;
  private final DealBook.Builder book = DealBook.builder();
  private final TreeSet<Id> companies = new TreeSet<>(List.of(BOTTOM, TOP));
  private int interests;

  private Shapes(int size) {
    this.size = size;
  }

  /**
   * Asks all questions of all shapes at a tenth of the size and at the size, or what an argument
   * such as {@code 20000,ladder,star} tells: the size and how the names of some shapes begin.
   */
  public static void main(String[] arguments) {
    List<String> told = Stream.of(String.join(",", arguments).split(","))
        .filter(word -> word.matches("\\w[\\w ]*"))
        .toList();
    int size = told.stream()
        .filter(word -> word.matches("\\d+"))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(SIZE);
    List<String> wanted = told.stream().filter(word -> !word.matches("\\d+")).toList();
    SHAPES.forEach((name, shape) -> {
      if (wanted.isEmpty() || wanted.stream().anyMatch(name::startsWith)) {
        ask(name, shape, size / 10);
        ask(name, shape, size);
      }
    });
  }

  private static void ask(String name, Consumer<Shapes> shape, int size) {
    Shapes drawn = new Shapes(size);
    shape.accept(drawn);
    DealBook book = drawn.build();
    System.out.printf("%n%s of %,d: %,d interests%n", name, size, drawn.interests);
    OwnershipStructure structure = (OwnershipStructure) timed("structure", () -> Ownership.of(book)
        .on(DAY));
    QUESTIONS.forEach((question, asked) -> timed(question, () -> asked.of(structure)));
  }

  private interface Work {
    Object done();
  }

  private static Object timed(String what, Work work) {
    long allocated = allocated();
    long begun = System.nanoTime();
    Object result = work.done();
    double seconds = (System.nanoTime() - begun) / 1e9;
    System.out.printf(
        "  %-24s %8.3f s %,8d MB  %s%n", what, seconds, allocated() - allocated >> 20, shown(result));
    return result;
  }

  private static String shown(Object result) {
    String text = result.toString();
    return text.length() > 100 ? text.substring(0, 100) + "…" : text;
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }

  private DealBook build() {
    book.add(Source.builder().id(id("source")).title("Filing").build());
    for (Id company : companies) {
      book.add(Company.builder()
          .id(company)
          .addName(Name.of(company.value()))
          .addCitation(CITED)
          .build());
    }
    return book.build();
  }

  /** Shares, and as many votes. */
  private void hold(Id party, Id subject, String share) {
    tell(party, subject, Interest.Type.SHAREHOLDING, share);
    tell(party, subject, Interest.Type.VOTING_RIGHTS, share);
  }

  private void tell(Id party, Id subject, Interest.Type type, String share) {
    Interest.Builder interest = interest(party, subject, type);
    book.add((share.isEmpty() ? interest : interest.share(Quantity.parsePhrase(share))).build());
  }

  private Interest.Builder interest(Id party, Id subject, Interest.Type type) {
    companies.add(party);
    companies.add(subject);
    return Interest.builder()
        .id(id("interest-" + interests++))
        .party(party)
        .subject(subject)
        .type(type)
        .directness(Interest.Directness.DIRECT)
        .asOf(PartialDate.of(DAY))
        .addCitation(CITED);
  }

  /** The bottom is number 0, the top the last one. */
  private Id number(int number) {
    return number == 0 ? BOTTOM : number == size ? TOP : id("company-" + number);
  }

  private static Id beside(int number) {
    return id("beside-" + number);
  }

  private void chain() {
    for (int i = 0; i < size; i++) {
      hold(number(i + 1), number(i), "exactly 99.9 %");
    }
  }

  private void chainAboveSmallHolder() {
    hold(number(1), BOTTOM, "exactly 1 %");
    hold(beside(0), BOTTOM, "exactly 40 %");
    for (int i = 1; i < size; i++) {
      hold(number(i + 1), number(i), "exactly 100 %");
    }
  }

  private void starOfHolders() {
    for (int i = 1; i <= size; i++) {
      hold(number(i), BOTTOM, "exactly 0.0001 %");
    }
  }

  private void starOfSubjects() {
    hold(TOP, BOTTOM, "exactly 60 %");
    for (int i = 1; i < size; i++) {
      hold(TOP, number(i), "exactly 60 %");
    }
  }

  private void jointVentures() {
    for (int i = 0; i < size; i++) {
      hold(number(i + 1), number(i), "exactly 50 %");
      hold(beside(i), number(i), "exactly 50 %");
    }
  }

  /** Pairs that nearly own each other, one above the other. */
  private void circles() {
    for (int i = 0; i < size; i++) {
      hold(beside(i), number(i), "exactly 99.9999 %");
      hold(number(i), beside(i), "exactly 99.9998 %");
      hold(number(i + 1), beside(i), "exactly 0.0001 %");
    }
  }

  /** Each controls the one below with the one beside, and all have a little of the bottom. */
  private void shortCuts() {
    for (int i = 0; i < size; i++) {
      hold(number(i + 1), number(i), "exactly 30 %");
      hold(beside(i), number(i), "exactly 30 %");
      hold(number(i + 1), beside(i), "exactly 90 %");
      hold(number(size - i), BOTTOM, i == size - 1 ? "exactly 30 %" : "exactly 0.0001 %");
      hold(BOTTOM, number(i + 1), "exactly 1 %");
    }
  }

  private void ladder() {
    for (int i = 0; i < size; i++) {
      hold(number(i + 1), number(i), "exactly 40 %");
      hold(beside(i + 1), number(i), "exactly 40 %");
      hold(number(i + 1), beside(i), "exactly 40 %");
      hold(beside(i + 1), beside(i), "exactly 40 %");
    }
  }

  private void diamonds() {
    for (int i = 0; i < size; i++) {
      hold(beside(2 * i), number(i), "exactly 50 %");
      hold(beside(2 * i + 1), number(i), "exactly 50 %");
      hold(number(i + 1), beside(2 * i), "exactly 100 %");
      hold(number(i + 1), beside(2 * i + 1), "exactly 100 %");
    }
  }

  /** A chain whose head half as many are each said to control. */
  private void disputedHead() {
    for (int i = 0; i < size / 2; i++) {
      hold(number(i + 1), number(i), "exactly 100 %");
      tell(number(size - i), number(size / 2), Interest.Type.CONTROL, "");
    }
  }

  private void statedShares() {
    for (int i = 0; i < size; i++) {
      hold(number(i + 1), number(i), "exactly 100 %");
      book.add(interest(number(size), number(i), Interest.Type.SHAREHOLDING)
          .directness(Interest.Directness.AGGREGATE)
          .share(Quantity.parsePhrase("exactly 90 %"))
          .build());
    }
  }

  private void underOneDeal() {
    Id deal = id("deal");
    book.add(Agreement.builder()
        .id(deal)
        .addParty(TOP, Role.BUYER)
        .addParty(BOTTOM, Role.SELLER)
        .addCitation(CITED)
        .build());
    for (int i = 0; i < size; i++) {
      book.add(interest(TOP, number(i), Interest.Type.SHAREHOLDING)
          .under(deal)
          .share(Quantity.parsePhrase("exactly 60 %"))
          .build());
      book.add(Event.builder()
          .id(id("event-" + i))
          .type(Event.Type.SIGNED)
          .addAbout(deal)
          .date(PartialDate.of(DAY.minusDays(i)))
          .addCitation(CITED)
          .build());
    }
  }
}
