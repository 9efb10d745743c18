import agreementParties from './agreement-parties.ts';
import agreementStatus from './agreement-status.ts';
import booleanFormat from './boolean-format.ts';
import brandCapacityTwice from './brand-capacity-twice.ts';
import brandClauseChanged from './brand-clause-changed.ts';
import brandClauseFailed from './brand-clause-failed.ts';
import brandClauseLine from './brand-clause-line.ts';
import brandClauseTest from './brand-clause-test.ts';
import brandClauseValue from './brand-clause-value.ts';
import brandEvidenceLow from './brand-evidence-low.ts';
import brandLine from './brand-line.ts';
import brandLineEmpty from './brand-line-empty.ts';
import brandMember from './brand-member.ts';
import brandResultClause from './brand-result-clause.ts';
import brandResultDate from './brand-result-date.ts';
import brandResultMissing from './brand-result-missing.ts';
import brandResultOverdue from './brand-result-overdue.ts';
import brandResultRefuted from './brand-result-refuted.ts';
import brandVersion from './brand-version.ts';
import brandVersionDue from './brand-version-due.ts';
import categoryFits from './category-fits.ts';
import cellEmpty from './cell-empty.ts';
import clusterLoop from './cluster-loop.ts';
import codeForeign from './code-foreign.ts';
import codeLost from './code-lost.ts';
import codeOrder from './code-order.ts';
import codeRedirected from './code-redirected.ts';
import codeRemoved from './code-removed.ts';
import codeTwice from './code-twice.ts';
import contactConsent from './contact-consent.ts';
import criteriaDate from './criteria-date.ts';
import curationMissing from './curation-missing.ts';
import dateFormat from './date-format.ts';
import districtUnknown from './district-unknown.ts';
import duplicateName from './duplicate-name.ts';
import duplicatePhone from './duplicate-phone.ts';
import evaluationEarly from './evaluation-early.ts';
import evaluationIndex from './evaluation-index.ts';
import evaluationMeasure from './evaluation-measure.ts';
import evaluationSource from './evaluation-source.ts';
import evaluationTwice from './evaluation-twice.ts';
import eventHours from './event-hours.ts';
import eventStatus from './event-status.ts';
import exceptionOverdue from './exception-overdue.ts';
import exceptionUnneeded from './exception-unneeded.ts';
import figureFunnel from './figure-funnel.ts';
import fileBinary from './file-binary.ts';
import fileEmpty from './file-empty.ts';
import fileEncoding from './file-encoding.ts';
import fileMissing from './file-missing.ts';
import fileName from './file-name.ts';
import fileSize from './file-size.ts';
import fileUnexpected from './file-unexpected.ts';
import fileUnreadable from './file-unreadable.ts';
import frontMatterLanguage from './front-matter-language.ts';
import frontMatterMissing from './front-matter-missing.ts';
import gtinCheck from './gtin-check.ts';
import healthClaim from './health-claim.ts';
import idDuplicate from './id-duplicate.ts';
import keyMissing from './key-missing.ts';
import keyUnknown from './key-unknown.ts';
import legalBasisDate from './legal-basis-date.ts';
import licenceClaim from './licence-claim.ts';
import licenceNumber from './licence-number.ts';
import licenceOld from './licence-old.ts';
import licenceRegion from './licence-region.ts';
import licenceShared from './licence-shared.ts';
import licenceShortLife from './licence-short-life.ts';
import licenceStorage from './licence-storage.ts';
import licenceValidity from './licence-validity.ts';
import lineEndings from './line-endings.ts';
import listLength from './list-length.ts';
import listRepeated from './list-repeated.ts';
import monthFormat from './month-format.ts';
import movedLoop from './moved-loop.ts';
import numberFormat from './number-format.ts';
import partnerIntended from './partner-intended.ts';
import periodOrder from './period-order.ts';
import personalNumber from './personal-number.ts';
import photoAlt from './photo-alt.ts';
import photoBroken from './photo-broken.ts';
import photoLocation from './photo-location.ts';
import photoMissing from './photo-missing.ts';
import photoOrphan from './photo-orphan.ts';
import photoSize from './photo-size.ts';
import photoType from './photo-type.ts';
import placementDates from './placement-dates.ts';
import placementOffered from './placement-offered.ts';
import placementOld from './placement-old.ts';
import placementTwice from './placement-twice.ts';
import priceLadder from './price-ladder.ts';
import priceOld from './price-old.ts';
import printAddress from './print-address.ts';
import printAddressChanged from './print-address-changed.ts';
import productSlug from './product-slug.ts';
import protectedName from './protected-name.ts';
import referenceFormat from './reference-format.ts';
import referenceMissing from './reference-missing.ts';
import regencyCode from './regency-code.ts';
import regencyFits from './regency-fits.ts';
import roundDate from './round-date.ts';
import roundName from './round-name.ts';
import roundUnheld from './round-unheld.ts';
import salesValue from './sales-value.ts';
import sampleForbidden from './sample-forbidden.ts';
import sampleMix from './sample-mix.ts';
import selectionQuota from './selection-quota.ts';
import selectionRecord from './selection-record.ts';
import selectionRepeated from './selection-repeated.ts';
import siteLanguages from './site-languages.ts';
import standBlock from './stand-block.ts';
import standProduct from './stand-product.ts';
import standTwice from './stand-twice.ts';
import storyImage from './story-image.ts';
import storyLink from './story-link.ts';
import tableColumns from './table-columns.ts';
import tableName from './table-name.ts';
import tableRow from './table-row.ts';
import textControl from './text-control.ts';
import textLength from './text-length.ts';
import textLookalike from './text-lookalike.ts';
import textMarkup from './text-markup.ts';
import textScript from './text-script.ts';
import unquotedText from './unquoted-text.ts';
import valueEmpty from './value-empty.ts';
import valueFormat from './value-format.ts';
import valueNotListed from './value-not-listed.ts';
import valueType from './value-type.ts';
import withdrawalRecord from './withdrawal-record.ts';
import yamlDepth from './yaml-depth.ts';
import yamlDuplicateKey from './yaml-duplicate-key.ts';
import yamlFeature from './yaml-feature.ts';
import yamlSyntax from './yaml-syntax.ts';
import yamlTab from './yaml-tab.ts';
import type { Rule } from '../rule.ts';

/** Every rule of the catalogue, by code; `rules.test.ts` holds this list against the folder. */
export const rules = [
  agreementParties,
  agreementStatus,
  booleanFormat,
  brandCapacityTwice,
  brandClauseChanged,
  brandClauseFailed,
  brandClauseLine,
  brandClauseTest,
  brandClauseValue,
  brandEvidenceLow,
  brandLine,
  brandLineEmpty,
  brandMember,
  brandResultClause,
  brandResultDate,
  brandResultMissing,
  brandResultOverdue,
  brandResultRefuted,
  brandVersion,
  brandVersionDue,
  categoryFits,
  cellEmpty,
  clusterLoop,
  codeForeign,
  codeLost,
  codeOrder,
  codeRedirected,
  codeRemoved,
  codeTwice,
  contactConsent,
  criteriaDate,
  curationMissing,
  dateFormat,
  districtUnknown,
  duplicateName,
  duplicatePhone,
  evaluationEarly,
  evaluationIndex,
  evaluationMeasure,
  evaluationSource,
  evaluationTwice,
  eventHours,
  eventStatus,
  exceptionOverdue,
  exceptionUnneeded,
  figureFunnel,
  fileBinary,
  fileEmpty,
  fileEncoding,
  fileMissing,
  fileName,
  fileSize,
  fileUnexpected,
  fileUnreadable,
  frontMatterLanguage,
  frontMatterMissing,
  gtinCheck,
  healthClaim,
  idDuplicate,
  keyMissing,
  keyUnknown,
  legalBasisDate,
  licenceClaim,
  licenceNumber,
  licenceOld,
  licenceRegion,
  licenceShared,
  licenceShortLife,
  licenceStorage,
  licenceValidity,
  lineEndings,
  listLength,
  listRepeated,
  monthFormat,
  movedLoop,
  numberFormat,
  partnerIntended,
  periodOrder,
  personalNumber,
  photoAlt,
  photoBroken,
  photoLocation,
  photoMissing,
  photoOrphan,
  photoSize,
  photoType,
  placementDates,
  placementOffered,
  placementOld,
  placementTwice,
  priceLadder,
  priceOld,
  printAddress,
  printAddressChanged,
  productSlug,
  protectedName,
  referenceFormat,
  referenceMissing,
  regencyCode,
  regencyFits,
  roundDate,
  roundName,
  roundUnheld,
  salesValue,
  sampleForbidden,
  sampleMix,
  selectionQuota,
  selectionRecord,
  selectionRepeated,
  siteLanguages,
  standBlock,
  standProduct,
  standTwice,
  storyImage,
  storyLink,
  tableColumns,
  tableName,
  tableRow,
  textControl,
  textLength,
  textLookalike,
  textMarkup,
  textScript,
  unquotedText,
  valueEmpty,
  valueFormat,
  valueNotListed,
  valueType,
  withdrawalRecord,
  yamlDepth,
  yamlDuplicateKey,
  yamlFeature,
  yamlSyntax,
  yamlTab,
] as unknown as readonly Rule<unknown>[];

export const ruleOf: ReadonlyMap<string, Rule<unknown>> = new Map(rules.map((rule) => [rule.code, rule]));
