import type { Licence, LicenceFormat } from '#model/licence.ts';
import type { Product } from '#model/product.ts';
import type { Content, Entry } from './content.ts';

/** A licence of a product together with the format of its kind. */
export interface TypedLicence {
  readonly product: Entry<Product>;
  readonly licence: Licence;
  readonly format: LicenceFormat;
  /** Place of a field of this licence in the product's front matter. */
  readonly at: (field: keyof Licence) => (string | number)[];
}

/** Every licence of every product whose kind is known. */
export function* licencesOf(content: Content): Generator<TypedLicence> {
  const formats = new Map(content.vocabulary.licences?.map(({ id, format }) => [id, format]));
  for (const product of content.products) {
    for (const [index, licence] of (product.facts.licences ?? []).entries()) {
      const format = formats.get(licence.kind);
      if (format) yield { product, licence, format, at: (field) => ['licences', index, field] };
    }
  }
}
