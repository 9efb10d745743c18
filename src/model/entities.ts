import type * as z from 'zod';
import { agreementSchema, type Agreement } from './agreement.ts';
import { brandSchema, type Brand } from './brand.ts';
import { clusterSchema, type Cluster } from './cluster.ts';
import { curationSchema, type Curation } from './curation.ts';
import type { Erased } from './erased.ts';
import { eventSchema, type EventFacts } from './event.ts';
import type { EntityName } from './key.ts';
import { partnerSchema, type Partner } from './partner.ts';
import { producerSchema, type Producer } from './producer.ts';
import { productSchema, type Product } from './product.ts';
import { programSchema, type Program } from './program.ts';
import { regencySchema, type Regency } from './regency.ts';

/** What the front matter of each kind of entry holds, parsed. */
export interface EntityFacts {
  regency: Regency;
  cluster: Cluster;
  brand: Brand;
  producer: Producer | Erased;
  product: Product | Erased;
  curation: Curation;
  program: Program;
  partner: Partner;
  agreement: Agreement;
  event: EventFacts;
}

/** One strict schema per entity. Everything that reads, checks or documents entries goes through this table. */
export const entitySchemas: { readonly [Name in EntityName]: z.ZodType<EntityFacts[Name]> } = {
  regency: regencySchema,
  cluster: clusterSchema,
  brand: brandSchema,
  producer: producerSchema,
  product: productSchema,
  curation: curationSchema,
  program: programSchema,
  partner: partnerSchema,
  agreement: agreementSchema,
  event: eventSchema,
};
