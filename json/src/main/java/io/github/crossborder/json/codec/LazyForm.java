package io.github.crossborder.json.codec;

import java.util.Map;

/**
 * What a string looks like, to be found out when a message or a schema asks for it, which reading
 * and writing good texts never does.
 */
public abstract class LazyForm extends TextForm {
  /** Makes a form that nothing is known of yet. */
  protected LazyForm() {
    super("", Map.of());
  }

  /** Returns the form, an equal one whenever it is asked. */
  protected abstract TextForm declare();

  @Override
  final String what() {
    return declare().what();
  }

  @Override
  final Map<String, Object> schema() {
    return declare().schema();
  }

  @Override
  final TextForm with(String keyword, Object value) {
    return declare().with(keyword, value);
  }
}
