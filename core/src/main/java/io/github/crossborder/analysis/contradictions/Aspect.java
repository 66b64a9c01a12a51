package io.github.crossborder.analysis.contradictions;

import io.github.crossborder.deal.Id;
import java.util.Optional;

/** One respect in which two claims must meet before their values can be compared. */
interface Aspect {

  /** Which respect it is, such as {@code PERIOD_OR_DATE}. */
  ClaimDoubt respect();

  /** What was said of it, or that nothing was. */
  String shown();

  /**
   * What is the same for all claims that surely meet in this respect and for no others; empty where
   * a claim leaves it so open that it surely meets no other.
   */
  Optional<Object> key();

  /**
   * How it was said: whether two claims with keys meet is never left open if they have the same
   * form.
   */
  Object form();

  /** Whether two claims that do not surely meet are surely apart; both aspects are of one kind. */
  boolean isApartFrom(Aspect other);

  /**
   * Whose part a transfer is. A whole and its parts are surely apart; parts of two wholes are not,
   * since these may be rival reports of one.
   */
  record Part(Id own, Optional<Id> whole) implements Aspect {
    @Override
    public ClaimDoubt respect() {
      return ClaimDoubt.PART;
    }

    @Override
    public String shown() {
      return whole.map(id -> own + " in " + id).orElse(Attribute.NOT_TOLD);
    }

    @Override
    public Optional<Object> key() {
      return whole.isPresent() ? Optional.empty() : Optional.of(Attribute.UNSAID);
    }

    @Override
    public Object form() {
      return whole.isPresent();
    }

    @Override
    public boolean isApartFrom(Aspect other) {
      Part part = (Part) other;
      return (whole.isPresent() && whole.equals(part.whole))
          || whole.equals(Optional.of(part.own))
          || part.whole.equals(Optional.of(own));
    }
  }

  /**
   * An attribute that is said or not. Two claims that both leave it out meet, since neither says
   * anything the other does not; where one alone says it, whether they meet is unknown.
   *
   * @param words whether it is told in words, so that two wordings may mean the same
   */
  record Attribute(ClaimDoubt respect, Optional<?> said, boolean words) implements Aspect {
    private static final Object UNSAID = "(unsaid)";
    private static final String NOT_TOLD = "not told";

    static Aspect of(ClaimDoubt respect, Optional<?> said) {
      return new Attribute(respect, said, false);
    }

    static Aspect inWords(ClaimDoubt respect, Optional<?> said) {
      return new Attribute(respect, said, true);
    }

    /** An attribute with a value that means "not said". */
    static <V> Aspect of(ClaimDoubt respect, V unspecified, V said) {
      return of(respect, Optional.of(said).filter(value -> !value.equals(unspecified)));
    }

    @Override
    public String shown() {
      return said.map(Object::toString).orElse(NOT_TOLD);
    }

    @Override
    public Optional<Object> key() {
      return Optional.of(said.isPresent() ? said.get() : UNSAID);
    }

    @Override
    public Object form() {
      return words ? said : said.isPresent();
    }

    @Override
    public boolean isApartFrom(Aspect other) {
      return !words && said.isPresent() && ((Attribute) other).said.isPresent();
    }
  }
}
