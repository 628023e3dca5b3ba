/** The four observed documents, by their keys. */
import type { FactDocument } from './fact-table.ts';
import { massmutual2018 } from './massmutual-2018/document.ts';
import { metdental2002 } from './metdental-2002/document.ts';
import { metlife2019 } from './metlife-2019/document.ts';
import { metlifeFaq } from './metlife-faq/document.ts';
import type { ObservedDocument } from './observed-document.ts';

export const documents: Record<FactDocument, ObservedDocument> = {
  'metdental-2002': metdental2002,
  'metlife-2019': metlife2019,
  'metlife-faq': metlifeFaq,
  'massmutual-2018': massmutual2018,
};
