/** The formats in which a policy can be taken along, one row each. */
import type { Reader } from '@privacy-register/db/read/reader';
import type { Published } from '@privacy-register/documents/published';
import type { Policy } from '@privacy-register/schema/record/policy';
import type { Answers } from '../answer/answers.ts';
import { exportDpv, exportFideslang } from './one-version.ts';
import { exportOwnJson } from './own-json.ts';

/** A policy as whoever asks may see it; each format reads what else it needs. */
export type Exporting = {
  read: Reader;
  policy: Policy;
  /** Those that were published, whatever became of them. */
  versions: readonly Published[];
  answers: Answers;
  now: string;
  publicUrl: string;
};

type ExportFormat = {
  /** The word for it; the API has it in UPPER_SNAKE. */
  format: string;
  /** It is at `/policies/:key/export.<extension>`. */
  extension: string;
  contentType: string;
  write: (exporting: Exporting) => Promise<string>;
};

export const exportFormats = [
  {
    format: 'own-json',
    extension: 'json',
    contentType: 'application/json; charset=utf-8',
    write: exportOwnJson,
  },
  {
    format: 'fideslang',
    extension: 'fideslang.yml',
    contentType: 'application/yaml; charset=utf-8',
    write: exportFideslang,
  },
  {
    format: 'dpv-json-ld',
    extension: 'dpv.jsonld',
    contentType: 'application/ld+json; charset=utf-8',
    write: exportDpv,
  },
] as const satisfies readonly ExportFormat[];

export const fileName = (policy: string, extension: string) => `${policy}.${extension}`;
