/**
 * Records cross-border e-commerce deals as their sources tell them: companies, platforms,
 * agreements, hubs and figures, as immutable values that never say more than the source did.
 */
module io.github.crossborder {
  requires java.xml;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires transitive org.joda.money;

  exports io.github.crossborder;
  exports io.github.crossborder.analysis.contradictions;
  exports io.github.crossborder.analysis.figures;
  exports io.github.crossborder.analysis.ownership;
  exports io.github.crossborder.analysis.rights;
  exports io.github.crossborder.analysis.status;
  exports io.github.crossborder.analysis.timeline;
  exports io.github.crossborder.book;
  exports io.github.crossborder.deal;
  exports io.github.crossborder.money;
  exports io.github.crossborder.place;
  exports io.github.crossborder.quantity;
  exports io.github.crossborder.time;
  exports io.github.crossborder.view;
}
