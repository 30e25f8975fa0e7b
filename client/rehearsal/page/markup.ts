/** HTML whose every value is escaped, unless it is markup itself. */

export class Markup {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

type Value = string | number | Markup | Value[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const asText = (value: Value): string => {
  if (Array.isArray(value)) return value.map(asText).join('');
  if (value instanceof Markup) return value.text;
  return String(value).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
};

/** `html`<p>${text}</p>`` */
export const html = (parts: TemplateStringsArray, ...values: Value[]): Markup =>
  new Markup(parts.map((part, index) => part + asText(values[index] ?? '')).join(''));
