package io.github.crossborder.analysis.ownership;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Person;
import io.github.crossborder.deal.PublicBody;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Who truly holds how many percent of what, and what is told of it: {@code percent[h][s]} is what
 * firm {@code h} holds in firm {@code s}, less {@code off}; what is left is the public's. Nobody
 * has more than all. The first firms may be persons, whom nobody holds, and those after them public
 * bodies, which hold each other; where another holds one, that is told. {@code said[p][s]} is whether
 * {@code p} controls {@code s} and is said to.
 */
record World(
    int[][] percent, int[][] telling, boolean[][] said, int persons, int bodies, BigDecimal off) {
  private static final int HIDDEN = 9;

  /** Worlds of two to five firms; without circles, a firm is held only by those before it. */
  static Arbitrary<World> any(boolean circles) {
    return any(circles, Arbitraries.just(BigDecimal.ZERO));
  }

  /** Worlds in which every holding is less than its percent by what no whole number shows. */
  static Arbitrary<World> fine(boolean circles) {
    return any(
        circles,
        Arbitraries.of("0", "0.1234567", "0.333333333333", "0.00000001").map(BigDecimal::new));
  }

  private static Arbitrary<World> any(boolean circles, Arbitrary<BigDecimal> off) {
    return Arbitraries.integers().between(2, 5).flatMap(size -> {
      Arbitrary<int[][]> percent = matrix(
          size, Arbitraries.of(0, 0, 0, 0, 1, 10, 20, 25, 30, 33, 40, 49, 50, 50, 51, 60, 90, 100));
      Arbitrary<int[][]> telling = matrix(size, Arbitraries.integers().between(0, HIDDEN));
      Arbitrary<Integer> some = Arbitraries.integers().between(0, 2);
      return Combinators.combine(percent, telling, some, some, off)
          .as((parts, told, persons, bodies, less) -> new World(
              capped(parts, circles, persons),
              told,
              new boolean[size][size],
              persons,
              Math.min(bodies, Math.max(0, size - persons)),
              less));
    });
  }

  /** Worlds in which some are said to control others. */
  static Arbitrary<World> withSaidControl() {
    return any(true)
        .flatMap(world -> matrix(world.size(), Arbitraries.of(0, 0, 0, 0, 0, 0, 1))
            .map(said -> {
              for (int party = 0; party < said.length; party++) {
                for (int held = world.persons(); held < said.length; held++) {
                  world.said()[party][held] = party != held && said[party][held] > 0;
                }
              }
              return world;
            }));
  }

  private static Arbitrary<int[][]> matrix(int size, Arbitrary<Integer> cell) {
    return cell.array(Integer[].class).ofSize(size * size).map(cells -> {
      int[][] rows = new int[size][size];
      for (int i = 0; i < cells.length; i++) {
        rows[i / size][i % size] = cells[i];
      }
      return rows;
    });
  }

  private static int[][] capped(int[][] percent, boolean circles, int persons) {
    for (int held = 0; held < percent.length; held++) {
      int left = held < persons ? 0 : 100;
      for (int holder = 0; holder < percent.length; holder++) {
        boolean allowed = circles ? holder != held : holder < held;
        percent[holder][held] = allowed ? Math.min(left, percent[holder][held]) : 0;
        left -= percent[holder][held];
      }
    }
    return percent;
  }

  int size() {
    return percent.length;
  }

  static Id firm(int number) {
    return id("firm-" + number);
  }

  Ratio share(int holder, int held) {
    BigDecimal truth = percent(holder, held);
    return new Ratio(truth.unscaledValue(), BigInteger.TEN.pow(truth.scale() + 2));
  }

  private BigDecimal percent(int holder, int held) {
    int whole = percent[holder][held];
    return whole == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(whole).subtract(off);
  }

  /** A book that tells the truth of every holding, exactly or as bounds, and nothing else. */
  DealBook told() {
    return book(false, Interest.Type.SHAREHOLDING);
  }

  /** A book that keeps some holdings to itself. */
  DealBook partlyTold(Interest.Type type) {
    return book(true, type);
  }

  /** A book that tells every holding exactly. */
  DealBook exact() {
    return new World(percent, new int[size()][size()], said, persons, bodies, off).told();
  }

  private DealBook book(boolean hiding, Interest.Type type) {
    List<Interest> interests = new ArrayList<>();
    for (int holder = 0; holder < size(); holder++) {
      for (int held = 0; held < size(); held++) {
        boolean hidden =
            hiding && telling[holder][held] == HIDDEN && (isBody(holder) || !isBody(held));
        if (percent[holder][held] > 0 && !hidden) {
          interests.add(Stakes.shares(firm(holder).value(), firm(held).value(), "")
              .type(type)
              .share(said(percent(holder, held), telling[holder][held]))
              .build());
        }
        if (said[holder][held]) {
          interests.add(Stakes.shares(firm(holder).value(), firm(held).value(), "")
              .id(id("said-" + holder + "-" + held))
              .type(Interest.Type.CONTROL)
              .directness(Interest.Directness.UNSPECIFIED)
              .build());
        }
      }
    }
    return Stakes.book(firms(), interests);
  }

  private boolean isBody(int firm) {
    return persons <= firm && firm < persons + bodies;
  }

  private List<Entry> firms() {
    List<Entry> firms = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      Name name = Name.of("Firm " + i);
      firms.add(
          i < persons
              ? Person.builder()
                  .id(firm(i))
                  .addName(name)
                  .addCitation(Stakes.CITED)
                  .build()
              : isBody(i)
                  ? PublicBody.builder()
                      .id(firm(i))
                      .addName(name)
                      .addCitation(Stakes.CITED)
                      .build()
                  : Company.builder()
                      .id(firm(i))
                      .addName(name)
                      .addCitation(Stakes.CITED)
                      .build());
    }
    return firms;
  }

  private static Quantity said(BigDecimal percent, int telling) {
    BigDecimal less = percent.subtract(BigDecimal.ONE).max(BigDecimal.ZERO);
    BigDecimal more = percent.add(BigDecimal.valueOf(5)).min(BigDecimal.valueOf(100));
    return switch (telling) {
      case 1 -> of(Qualifier.AT_LEAST, percent);
      case 2 -> of(Qualifier.OVER, less);
      case 3 -> of(Qualifier.AT_MOST, percent);
      case 4 -> of(Qualifier.UNDER, percent.add(BigDecimal.ONE));
      case 5 ->
        percent.signum() > 0 && percent.toBigInteger().testBit(0)
            ? Quantity.between(of(Qualifier.OVER, less), of(Qualifier.AT_MOST, more))
            : Quantity.between(less, more, UnitOfMeasure.PERCENT);
      case 6 ->
        Quantity.plain(
            percent.setScale(0, RoundingMode.HALF_UP).longValueExact(), 0, UnitOfMeasure.PERCENT);
      case 7 -> of(Qualifier.ABOUT, percent);
      default -> of(Qualifier.EXACT, percent);
    };
  }

  private static Quantity of(Qualifier qualifier, BigDecimal percent) {
    return Quantity.of(qualifier, percent, UnitOfMeasure.PERCENT);
  }

  /** What is a firm's in the end: exact elimination over the firms that lead to it. */
  Ratio inTheEnd(int party, int subject) {
    List<Integer> leading = leadingTo(party);
    int row = leading.indexOf(subject);
    if (row < 0) {
      return Ratio.ZERO;
    }
    int size = leading.size();
    Ratio[][] system = new Ratio[size][size + 1];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        Ratio share = share(leading.get(j), leading.get(i));
        system[i][j] = (i == j ? Ratio.ONE : Ratio.ZERO).minus(share);
      }
      system[i][size] = share(party, leading.get(i));
    }
    eliminate(system);
    return system[row][size];
  }

  private List<Integer> leadingTo(int party) {
    List<Integer> leading = new ArrayList<>(List.of(party));
    for (int i = 0; i < leading.size(); i++) {
      for (int held = 0; held < size(); held++) {
        if (percent[leading.get(i)][held] > 0 && !leading.contains(held)) {
          leading.add(held);
        }
      }
    }
    return leading.subList(1, leading.size());
  }

  private static void eliminate(Ratio[][] system) {
    for (int column = 0; column < system.length; column++) {
      int pivot = column;
      while (system[pivot][column].isZero()) {
        pivot++;
      }
      Ratio[] swapped = system[pivot];
      system[pivot] = system[column];
      system[column] = swapped;
      Ratio by = swapped[column];
      system[column] =
          Arrays.stream(swapped).map(value -> value.dividedBy(by)).toArray(Ratio[]::new);
      for (int row = 0; row < system.length; row++) {
        if (row != column) {
          Ratio factor = system[row][column];
          for (int i = 0; i < system[row].length; i++) {
            system[row][i] = system[row][i].minus(factor.times(system[column][i]));
          }
        }
      }
    }
  }

  /** The sum over all ways from a firm down to another of the products along them. */
  Ratio overWays(int party, int subject) {
    if (party == subject) {
      return Ratio.ONE;
    }
    Ratio sum = Ratio.ZERO;
    for (int held = 0; held < size(); held++) {
      if (percent[party][held] > 0) {
        sum = sum.plus(share(party, held).times(overWays(held, subject)));
      }
    }
    return sum;
  }

  /**
   * Whether a firm truly controls another: it and whom it controls have more than 50 percent, unless
   * these are bound to another who is said to control it, or one of them is said to.
   */
  boolean controls(int party, int subject) {
    return reach(party, 51)[subject];
  }

  /** Whether a firm truly controls another at least jointly: half of the votes is enough. */
  boolean controlsJointly(int party, int subject) {
    return reach(party, 50)[subject];
  }

  private boolean[] reach(int party, int enough) {
    boolean[][] controls = new boolean[size()][size()];
    for (int round = 0; round < size() * size(); round++) {
      for (int one = 0; one < size(); one++) {
        for (int held = 0; held < size(); held++) {
          boolean bound = false;
          for (int by = 0; by < size(); by++) {
            controls[one][held] |= said[by][held] && (by == one || controls[one][by]);
            bound |= said[by][held] && by != one && !controls[one][by] && !controls[by][one];
          }
          controls[one][held] |= !bound && votes(one, controls[one], held) >= enough;
        }
      }
    }
    return controls[party];
  }

  /** The votes in percent of a firm and of all whom it controls. */
  int commanded(int party, int subject) {
    return votes(party, reach(party, 51), subject);
  }

  /**
   * The ultimate parents, if all votes are told: climbs to those at the top, or to those who have
   * half of the votes of that one, themselves or by those they control.
   */
  Set<Integer> ultimateParents(int subject) {
    Set<Integer> found = new TreeSet<>();
    {
      List<Integer> tops = tops(subject);
      for (int top : tops.isEmpty() ? List.of(subject) : tops) {
        Map<Integer, Integer> parts = new TreeMap<>();
        for (int holder = 0; holder < size(); holder++) {
          List<Integer> above = tops(holder);
          parts.merge(above.isEmpty() ? holder : above.get(0), percent[holder][top], Integer::sum);
        }
        parts.values().removeIf(part -> part == 0);
        parts.keySet().removeIf(half -> half == top || parts.get(half) < 50);
        if (tops(top).isEmpty() && !parts.isEmpty()) {
          for (int half : parts.keySet()) {
            found.addAll(tops(half).isEmpty() ? List.of(half) : tops(half));
          }
        } else if (top != subject || !tops(top).isEmpty()) {
          found.add(top);
        }
      }
    }
    return found;
  }

  /** Those who control a firm and are controlled by nobody, unless each other. */
  private List<Integer> tops(int subject) {
    return IntStream.range(0, size())
        .filter(top -> controls(top, subject) && (top != subject || isInCircle(top)))
        .filter(top -> IntStream.range(0, size())
            .allMatch(other -> !controls(other, top) || other == top || controls(top, other)))
        .boxed()
        .toList();
  }

  private boolean isInCircle(int firm) {
    return IntStream.range(0, size())
        .anyMatch(other -> other != firm && controls(firm, other) && controls(other, firm));
  }

  private int votes(int party, boolean[] controlled, int held) {
    int votes = 0;
    for (int holder = 0; holder < size(); holder++) {
      votes += holder == party || controlled[holder] ? percent[holder][held] : 0;
    }
    return votes;
  }

  @Override
  public String toString() {
    return "percent " + Arrays.deepToString(percent) + " less " + off + ", told "
        + Arrays.deepToString(telling) + ", said to control " + Arrays.deepToString(said)
        + ", persons " + persons + ", public bodies " + bodies;
  }
}
