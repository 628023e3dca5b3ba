import { isCode, type TreeFile } from './tree.ts';

const lineCount = ({ text }: TreeFile) => text.replace(/\n$/, '').split('\n').length;

export const tooLong = (files: TreeFile[], limit: number): string[] =>
  files.filter((file) => lineCount(file) > limit).map((file) => `${file.path}: ${lineCount(file)} lines`);

/** A row of a table in Markdown can't be wrapped. */
export const tooWide = (files: TreeFile[], limit: number): string[] =>
  files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const isRow = path.endsWith('.md') && line.startsWith('|');
      return line.length > limit && !isRow ? [`${path}:${index + 1}`] : [];
    }),
  );

export function medianLength(files: TreeFile[]): number {
  const lengths = files.filter(isCode).map(lineCount);
  return lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
}

const vagueFolder = /(^|\/)(utils?|helpers?|common)\//;
const vagueFile = /(^|\/)((utils?|helpers?|common)\.\w+|(types|index)\.tsx?)$/;

export const vaguelyNamed = (files: TreeFile[]): string[] =>
  files.map(({ path }) => path).filter((path) => vagueFolder.test(path) || vagueFile.test(path));

const localPlaces = [
  /(?<![\w.])\/(work|root|home|Users)\/[\w.-]+/,
  /\.\.\/shared\b/,
  /\bregistry\.[\w-]+\.\w+/,
  /\btarball: ?http/,
  /https?:\/\/[^\s/'"]+:4873/,
];

/** Paths of somebody's machine and hosts of a package registry. */
export const machineBound = (files: TreeFile[]): string[] =>
  files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      return localPlaces.some((place) => place.test(line)) ? [`${path}:${index + 1}`] : [];
    }),
  );
