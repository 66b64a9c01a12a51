package io.github.crossborder.json;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas of files, as an independent validator understands them. */
final class Schemas {
  /** The schema of deal books as a tree. */
  static final JsonNode TREE = tree(DealBookJson.schema());

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema BOOK = REGISTRY.getSchema(TREE);

  private Schemas() {}

  static JsonNode tree(String schema) {
    return JsonMapper.shared().readTree(schema);
  }

  /** What a schema refuses in a document, in words. */
  static List<String> refusals(String schema, String document) {
    return REGISTRY.getSchema(tree(schema)).validate(tree(document)).stream()
        .map(Object::toString)
        .toList();
  }

  /** What the schema of books refuses in a document, in words; nothing if the document is valid. */
  static List<String> refusals(JsonNode document) {
    return BOOK.validate(document).stream().map(Object::toString).toList();
  }

  /** Whether a document is valid; faster than the words. */
  static boolean accept(JsonNode document) {
    return BOOK.validate(document, OutputFormat.BOOLEAN);
  }

  static List<String> refusals(String document) {
    return refusals(tree(document));
  }

  /** What the schema of schemas refuses in one. */
  static List<String> refusalsOfSchema(JsonNode schema) {
    Schema schemas =
        REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
    return schemas.validate(schema).stream().map(Object::toString).toList();
  }
}
