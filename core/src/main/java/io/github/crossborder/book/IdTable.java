package io.github.crossborder.book;

import io.github.crossborder.deal.Id;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The place of each id in a list: a hash table with open addressing, in which ids are put and found
 * many at a time.
 *
 * <p>With a {@code HashMap} in its place, a book of 100 000 entries takes 2.2 times as long to
 * build (52 ms instead of 24), since each entry and all that it mentions is looked up.
 */
final class IdTable {
  static final int NONE = -1;
  private static final long PLACE = 0xFFFF_FFFFL;

  /** More steps from slot to slot are needed only for ids that were made to have one hash. */
  private static final int DETOURS = 16;

  /** The text of the id in each place. */
  private final String[] ids;

  /** The hash of an id, and below it its place plus one; 0 where nothing is. */
  private final long[] table;

  private final int mask;

  /** How many steps from slot to slot were taken to put ids in. */
  private long detours;

  /** A random number that hashes are made with once those of the texts are too much alike; or 0. */
  private long salt;

  /** Makes room for places from 0 below this number. */
  IdTable(int count) {
    int size = 2 * Integer.highestOneBit(Math.max(1, count)); // three quarters full at most
    size = count > size / 4 * 3 ? 2 * size : size;
    ids = new String[count];
    table = new long[size];
    mask = size - 1;
  }

  /**
   * Moves all ids to other places.
   *
   * @param from the place so far of each, in the order of its new one
   * @param texts the ids in that order
   */
  void move(int[] from, String[] texts) {
    int[] to = new int[from.length];
    for (int i = 0; i < from.length; i++) {
      to[from[i]] = i;
    }
    System.arraycopy(texts, 0, ids, 0, texts.length);
    for (int slot = 0; slot < table.length; slot++) {
      if (table[slot] != 0) {
        table[slot] += to[place(table[slot])] - place(table[slot]);
      }
    }
  }

  /** Returns the place of an id, or -1. */
  int find(Id id) {
    return find(id.value());
  }

  /** Returns the place of the id with a text, or -1. */
  int find(String text) {
    int hash = hash(text);
    return place(table[slot(text, hash, hash & mask)]);
  }

  /** Returns the text of the id in a place. */
  String text(int place) {
    return ids[place];
  }

  /** Gives a batch of ids their places, and tells each its own or the one that has the id. */
  void put(Batch batch, int first) {
    look(batch);
    System.arraycopy(batch.texts, 0, ids, first, batch.size);
    for (int i = 0; i < batch.size; i++) {
      batch.places[i] = put(batch.texts[i], batch.hashes[i], first + i);
    }
    if (detours > (long) DETOURS * (ids.length + DETOURS) && salt == 0) {
      salt(first + batch.size);
    }
  }

  private int put(String text, int hash, int place) {
    int slot = slot(text, hash, hash & mask);
    if (table[slot] == 0) {
      table[slot] = (long) hash << Integer.SIZE | (place + 1);
      detours += (slot - hash) & mask;
    }
    return place(table[slot]);
  }

  /** Hashes all ids anew with a random number, which nobody can foresee. */
  private void salt(int count) {
    salt = ThreadLocalRandom.current().nextLong() | 1;
    Arrays.fill(table, 0);
    for (int place = 0; place < count; place++) {
      put(ids[place], hash(ids[place]), place);
    }
  }

  /** Tells a batch of ids their places, or -1. */
  void find(Batch batch) {
    look(batch);
    for (int i = 0; i < batch.size; i++) {
      int hash = batch.hashes[i];
      int slot = hash & mask;
      long cell = batch.cells[i];
      while (cell != 0 && hash(cell) != hash) {
        slot = (slot + 1) & mask;
        cell = table[slot];
      }
      batch.slots[i] = slot;
      batch.places[i] = place(cell);
    }
    for (int i = 0; i < batch.size; i++) {
      int place = batch.places[i];
      batch.found[i] = place == NONE ? batch.texts[i] : ids[place];
    }
    for (int i = 0; i < batch.size; i++) {
      batch.same[i] = batch.found[i].length() == batch.texts[i].length();
    }
    for (int i = 0; i < batch.size; i++) {
      if (!batch.same[i] || !batch.found[i].equals(batch.texts[i])) { // the same hash only
        int slot = slot(batch.texts[i], batch.hashes[i], batch.slots[i]);
        batch.places[i] = place(table[slot]);
      }
    }
  }

  /** Hashes the ids of a batch, and takes from the table what is in the first slot of each. */
  private void look(Batch batch) {
    for (int i = 0; i < batch.size; i++) {
      batch.texts[i] = batch.ids[i].value();
    }
    for (int i = 0; i < batch.size; i++) {
      batch.hashes[i] = hash(batch.ids[i].hashCode(), batch.texts[i]);
    }
    for (int i = 0; i < batch.size; i++) {
      batch.cells[i] = table[batch.hashes[i] & mask];
    }
  }

  /** Where the id is, or should be put, from a slot on. */
  private int slot(String text, int hash, int from) {
    int slot = from;
    while (table[slot] != 0 && !isAt(table[slot], text, hash)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean isAt(long cell, String text, int hash) {
    return hash(cell) == hash && ids[place(cell)].equals(text);
  }

  /** The hash of the text itself, unless ids were made to have the same. */
  private int hash(String text) {
    return hash(text.hashCode(), text);
  }

  private int hash(int plain, String text) {
    return spread(salt == 0 ? plain : salted(text));
  }

  private int salted(String text) {
    long mixed = salt;
    for (int i = 0; i < text.length(); i++) {
      mixed = (mixed ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
      mixed ^= mixed >>> Integer.SIZE;
    }
    return (int) mixed;
  }

  private static int hash(long cell) {
    return (int) (cell >> Integer.SIZE);
  }

  private static int place(long cell) {
    return (int) (cell & PLACE) - 1;
  }

  /** Spreads hashes: those of ids that differ in the last letter alone follow each other. */
  static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  /** Ids that are put in or found together, step by step for all of them. */
  static final class Batch {
    static final int SIZE = 256;

    private final Id[] ids = new Id[SIZE];
    private final String[] texts = new String[SIZE];
    private final String[] found = new String[SIZE];
    private final boolean[] same = new boolean[SIZE];
    private final int[] hashes = new int[SIZE];
    private final long[] cells = new long[SIZE];
    private final int[] slots = new int[SIZE];
    private final int[] places = new int[SIZE];
    private int size;

    void clear() {
      size = 0;
    }

    int size() {
      return size;
    }

    boolean isFull() {
      return size == SIZE;
    }

    /** Adds an id to a batch that is not full. */
    void add(Id id) {
      ids[size++] = id;
    }

    /** Returns the place that was found for the id which was added after so many others. */
    int place(int index) {
      return places[index];
    }
  }
}
