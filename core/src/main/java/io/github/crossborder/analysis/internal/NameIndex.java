package io.github.crossborder.analysis.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for names, from 0 in the order in which they came in; a lean hash table. A slot holds the
 * hash beside the number, so that a look passes over other names without going to them.
 */
public final class NameIndex<N> {
  public static final int ABSENT = -1;

  private static final int MOST_FORESEEN = 1 << 28;
  private static final long NUMBER = 0xFFFF_FFFFL;

  /** So many slots passed over for each name are never needed, unless somebody is out for them. */
  private static final int DETOURS = 16;

  /** Nor so many for one of them. */
  private static final int FARTHEST = 256;

  private @Nullable Object[] names;

  /** The hash and the number plus one; 0 for a free slot. */
  private long[] table;

  private int size;
  private long detours;

  /** The numbers by text once names turn out to hash alike: this map puts such texts in order. */
  private @Nullable Map<String, Integer> byText;

  /** An index that need not grow for so many names. */
  public NameIndex(int foreseen) {
    int room = Math.min(Math.max(foreseen, 8), MOST_FORESEEN);
    names = new Object[room];
    table = new long[2 * Integer.highestOneBit(2 * room - 1)]; // a power of 2, half full at most
  }

  public int size() {
    return size;
  }

  /** Returns the name with a number below the size. */
  @SuppressWarnings({"unchecked", "NullAway"}) // only names were put there, up to the size
  public N get(int number) {
    return (N) names[number];
  }

  /** Returns the number of a name, or {@link #ABSENT}. */
  public int find(N name) {
    if (byText != null) {
      return byText.getOrDefault(name.toString(), ABSENT);
    }
    return number(table[slot(name, spread(name))]);
  }

  /** Returns the number of a name, a new one unless it is there. */
  public int add(N name) {
    if (byText != null) {
      Integer number = byText.putIfAbsent(name.toString(), size);
      return number == null ? keep(name) : number;
    }
    int hash = spread(name);
    int slot = slot(name, hash);
    if (table[slot] != 0) {
      return number(table[slot]);
    }
    int passed = (slot - hash) & (table.length - 1);
    detours += passed;
    table[slot] = ((long) hash << Integer.SIZE) | (size + 1);
    int number = keep(name);
    if (passed > FARTHEST || detours > (long) DETOURS * (size + DETOURS)) {
      orderByText();
    } else if (2 * size > table.length) {
      grow();
    }
    return number;
  }

  private void orderByText() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int number = 0; number < size; number++) {
      numbers.put(get(number).toString(), number);
    }
    byText = numbers;
    table = new long[0];
  }

  private int keep(N name) {
    if (size == names.length) {
      names = Arrays.copyOf(names, 2 * size);
    }
    names[size] = name;
    return size++;
  }

  private static int number(long entry) {
    return (int) (entry & NUMBER) - 1;
  }

  private static int hash(long entry) {
    return (int) (entry >>> Integer.SIZE);
  }

  private static int spread(Object name) {
    int hash = name.hashCode() * 0x9E37_79B9;
    return hash ^ (hash >>> 15);
  }

  private void grow() {
    long[] full = table;
    table = new long[2 * full.length];
    for (long entry : full) {
      if (entry != 0) {
        int slot = hash(entry) & (table.length - 1);
        while (table[slot] != 0) {
          slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = entry;
      }
    }
  }

  /** Where the name is, or should be put. */
  private int slot(Object name, int hash) {
    int mask = table.length - 1;
    int slot = hash & mask;
    while (table[slot] != 0 && !(hash(table[slot]) == hash && isAt(table[slot], name))) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean isAt(long entry, Object name) {
    return name.equals(names[number(entry)]);
  }
}
