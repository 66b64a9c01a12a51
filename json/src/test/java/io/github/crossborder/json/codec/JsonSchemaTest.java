package io.github.crossborder.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.json.codec.toy.Toys.Member;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {

  @Test
  void a_form_with_a_name_is_described_once_and_referred_to() {
    assertThat(schema(ToyCodecs.PRICE, Map.of(ToyCodecs.KIND, "Kind"))).isEqualTo("""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "toy",
          "type": "object",
          "properties": {
            "amount": {
              "type": [
                "string",
                "number"
              ],
              "description": "a decimal such as \\"1234.5\\"",
              "pattern": "^-?(?:0|[1-9][0-9]*)(?:\\\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$",
              "maxLength": 110
            },
            "currency": {
              "type": "string",
              "description": "a string"
            },
            "kind": {
              "$ref": "#/$defs/Kind"
            }
          },
          "required": [
            "amount",
            "currency"
          ],
          "additionalProperties": false,
          "$defs": {
            "Kind": {
              "enum": [
                "PLAIN",
                "CORNER_SHOP",
                "DEPARTMENT_STORE"
              ]
            }
          }
        }
        """);
  }

  @Test
  void a_form_without_a_name_is_described_where_it_occurs() {
    assertThat(schema(ToyCodecs.MALL, Map.of()))
        .doesNotContain("$ref", "$defs")
        .contains("\"enum\": [\n        \"MALL_1\"")
        .contains("\"number\": {\"type\": \"integer\", \"minimum\": -99, \"maximum\": 9999}")
        .contains("\"open\": {\"type\": \"boolean\"}");
  }

  @Test
  void an_array_tells_how_many_elements_it_has_at_least() {
    Properties all = Properties.ofObject();
    all.requiredList("lines", 2, Codec.string());
    Codec<Member> lines = new ToyCodecs.Declared(all);
    assertThat(schema(lines, Map.of())).contains("\"minItems\": 2,");
  }

  @Test
  void the_form_of_a_text_shows_in_words_and_keywords() {
    TextForm form = TextForm.of("a word").matching("a|b").notEmpty().upTo(9);
    assertThat(schema(Codec.string(form.suchAs(List.of()).suchAs(List.of("b"))), Map.of()))
        .contains("\"type\": \"string\",\n  \"description\": \"a word\",\n")
        .contains("\"pattern\": \"^(?:a|b)$\",\n  \"minLength\": 1,\n  \"maxLength\": 9,\n")
        .contains("\"examples\": [\n    \"b\"\n  ]");
    assertThat(schema(Codec.string(TextForm.NOT_BLANK), Map.of())).contains("\"pattern\": \"[^ ");
    assertThat(schema(Codec.string(TextForm.of("x").oneOf(List.of("y"))), Map.of()))
        .contains("\"enum\": [\n    \"y\"");
  }

  private static String schema(Codec<?> codec, Map<Codec<?>, String> names) {
    return JsonSchema.text(Map.of("title", "toy"), codec, names);
  }
}
