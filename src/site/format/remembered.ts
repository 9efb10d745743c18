/**
 * The same function, which makes the text for a value once: the same prices and days stand on thousands of pages, and
 * formatting one takes longer than finding it again.
 */
export function remembered<Value>(make: (value: Value) => string): (value: Value) => string {
  const texts = new Map<Value, string>();
  return (value) => {
    let text = texts.get(value);
    if (text === undefined) {
      text = make(value);
      texts.set(value, text);
    }
    return text;
  };
}
