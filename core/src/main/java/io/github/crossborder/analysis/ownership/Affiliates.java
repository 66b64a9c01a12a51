package io.github.crossborder.analysis.ownership;

import static java.util.Objects.requireNonNull;

import io.github.crossborder.Assumptions;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who controls something, or whom somebody controls, such as {@code cainiao} for the members of
 * Alibaba's group: those for sure, and those for whom what is told leaves it open.
 *
 * <p>Who is not listed may still be one of them by something that nobody told; {@link
 * OwnershipStructure#controls} says whether that can be.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param of whose parents or members they are, itself only listed in a circle
 * @param bond whether they are its parents or its members
 * @param surely those who surely are, by id
 * @param possibly those who may be, by what is told, by id
 * @param because the interests that count
 * @param assumptions what the caller took for granted
 */
public record Affiliates(
    Id of,
    Bond bond,
    List<Id> surely,
    List<Id> possibly,
    List<Interest> because,
    Assumptions assumptions) {

  /** Checks that nothing is null. */
  public Affiliates {
    requireNonNull(of, "of");
    requireNonNull(bond, "bond");
    surely = List.copyOf(surely);
    possibly = List.copyOf(possibly);
    because = List.copyOf(because);
    requireNonNull(assumptions, "assumptions");
  }

  /** What affiliates are, such as {@code ULTIMATE_PARENTS}. */
  public enum Bond {
    /**
     * Those who control it, alone or jointly, and are not known to be controlled themselves. Two
     * or more that are sure control it jointly, or each other in a circle, or sources disagree.
     */
    ULTIMATE_PARENTS("ultimate parents"),
    /** All that it controls alone, directly or by way of others. */
    GROUP_MEMBERS("group members");

    private final String words;

    Bond(String words) {
      this.words = words;
    }

    /** Returns it in words, such as {@code group members}. */
    @Override
    public String toString() {
      return words;
    }
  }

  /**
   * Returns them as a sentence, such as {@code group members of alibaba: surely cainiao; possibly
   * none; because of alibaba-in-cainiao; votes follow shares}.
   */
  @Override
  public String toString() {
    return bond
        + " of "
        + of
        + ": surely "
        + listed(surely)
        + "; possibly "
        + listed(possibly)
        + "; "
        + SupportingInterests.listed(because)
        + "; "
        + assumptions;
  }

  private static String listed(List<Id> ids) {
    return ids.isEmpty() ? "none" : ids.stream().map(Id::value).collect(Collectors.joining(", "));
  }
}
