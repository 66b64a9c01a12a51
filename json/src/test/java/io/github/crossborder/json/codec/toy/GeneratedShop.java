package io.github.crossborder.json.codec.toy;

import io.github.crossborder.InvalidValueException;
import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shaped as a generator of value types shapes its classes: hidden, with two setters per option. */
record GeneratedShop(
    String id,
    List<Toys.Name> names,
    Toys.Kind kind,
    Optional<String> home,
    Optional<Integer> floors,
    boolean open,
    Optional<BigDecimal> turnover,
    Optional<Toys.Span> hours,
    Optional<Toys.Address> address,
    List<Toys.Member> staff,
    List<String> tags,
    Optional<String> note)
    implements Shop {

  private void check() {
    List<Problem> problems = new ArrayList<>();
    for (int i = 1; i < tags.size(); i++) {
      if (tags.indexOf(tags.get(i)) < i) {
        problems.add(Problem.of(
            ProblemCode.DUPLICATE_PERIOD_ASSUMPTION, id + "/tags[" + i + "]", "tag twice"));
      }
    }
    if (!open && !staff.isEmpty()) {
      problems.add(Problem.of(
          ProblemCode.UNDISCLOSED_QUANTITY, id + "/staff[0]/who", "closed, yet staffed"));
    }
    if (!problems.isEmpty()) {
      throw new InvalidValueException(problems);
    }
  }

  /** The generated builder: package-private, its subclass is public. */
  static class Builder {
    private @Nullable String id;
    private final List<Toys.Name> names = new ArrayList<>();
    private Toys.Kind kind = Toys.Kind.PLAIN;
    private Optional<String> home = Optional.empty();
    private Optional<Integer> floors = Optional.empty();
    private boolean open = true;
    private Optional<BigDecimal> turnover = Optional.empty();
    private Optional<Toys.Span> hours = Optional.empty();
    private Optional<Toys.Address> address = Optional.empty();
    private final List<Toys.Member> staff = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private Optional<String> note = Optional.empty();

    public final Shop.Builder id(String id) {
      this.id = id;
      return self();
    }

    public final Shop.Builder addAllNames(Iterable<? extends Toys.Name> all) {
      all.forEach(names::add);
      return self();
    }

    public final Shop.Builder kind(Toys.Kind kind) {
      this.kind = kind;
      return self();
    }

    public final Shop.Builder home(String home) {
      this.home = Optional.of(home);
      return self();
    }

    public final Shop.Builder home(Optional<String> home) {
      this.home = home;
      return self();
    }

    public final Shop.Builder floors(int floors) {
      this.floors = Optional.of(floors);
      return self();
    }

    public final Shop.Builder floors(Optional<Integer> floors) {
      this.floors = floors;
      return self();
    }

    public final Shop.Builder open(boolean open) {
      this.open = open;
      return self();
    }

    public final Shop.Builder turnover(BigDecimal turnover) {
      this.turnover = Optional.of(turnover);
      return self();
    }

    public final Shop.Builder turnover(Optional<? extends BigDecimal> turnover) {
      this.turnover = turnover.map(value -> value);
      return self();
    }

    public final Shop.Builder hours(Toys.Span hours) {
      this.hours = Optional.of(hours);
      return self();
    }

    public final Shop.Builder hours(Optional<? extends Toys.Span> hours) {
      this.hours = hours.map(value -> value);
      return self();
    }

    public final Shop.Builder address(Toys.Address address) {
      this.address = Optional.of(address);
      return self();
    }

    public final Shop.Builder address(Optional<? extends Toys.Address> address) {
      this.address = address.map(value -> value);
      return self();
    }

    public final Shop.Builder addAllStaff(Iterable<? extends Toys.Member> all) {
      all.forEach(staff::add);
      return self();
    }

    public final Shop.Builder addAllTags(Iterable<String> all) {
      all.forEach(tags::add);
      return self();
    }

    public final Shop.Builder note(String note) {
      this.note = Optional.of(note);
      return self();
    }

    public final Shop.Builder note(Optional<String> note) {
      this.note = note;
      return self();
    }

    public Shop build() {
      if (id == null) {
        throw new IllegalStateException("Cannot build Shop, attribute 'id' is not set");
      }
      GeneratedShop shop = new GeneratedShop(
          id,
          List.copyOf(names),
          kind,
          home,
          floors,
          open,
          turnover,
          hours,
          address,
          List.copyOf(staff),
          List.copyOf(tags),
          note);
      shop.check();
      return shop;
    }

    private Shop.Builder self() {
      return (Shop.Builder) this;
    }
  }
}
