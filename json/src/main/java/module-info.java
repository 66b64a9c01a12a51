/** Reads and writes deal books as JSON. */
module io.github.crossborder.json {
  requires transitive io.github.crossborder;
  requires transitive tools.jackson.core;
  requires transitive tools.jackson.databind;
  requires static org.jspecify;

  exports io.github.crossborder.json;

  provides tools.jackson.databind.JacksonModule with
      io.github.crossborder.json.CrossborderModule;
}
