import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkChain, checkCheckpoints } from './chain.mjs';
import { checkDate } from './date.mjs';
import { checkDocuments, checkPictures } from './documents.mjs';
import { checkFiles } from './files.mjs';
import { checkRecords } from './records.mjs';

const usage = 'node verify.mjs [folder] [--checkpoint <file>]';

/** Says what was checked, what is wrong and what it cannot tell; answers the exit code. */
function verifyEvidence(args) {
  const told = { checked: [], flaws: [], unchecked: [] };
  const tell = {
    flaws: told.flaws,
    checked: (words) => told.checked.push(words),
    flaw: (file, words) => told.flaws.push(`${file}: ${words}`),
    unchecked: (words) => told.unchecked.push(words),
  };
  const at = args.indexOf('--checkpoint');
  const kept = at < 0 ? [] : [JSON.parse(readFileSync(args[at + 1], 'utf8'))].flat();
  const [folder = import.meta.dirname] = at < 0 ? args : args.toSpliced(at, 2);
  checkFiles(resolve(folder), tell);
  if (!told.flaws.length) checkContent(resolve(folder), kept, tell);
  else tell.unchecked('Everything else: first the files have to be what manifest.json lists.');
  print(told);
  return told.flaws.length ? 1 : 0;
}

function checkContent(folder, kept, tell) {
  const text = (path) => readFileSync(join(folder, path), 'utf8');
  const json = (path) => JSON.parse(text(path));
  const files = readdirSync(join(folder, 'records')).map((name) => [
    `records/${name}`,
    json(`records/${name}`),
  ]);
  const of = (type) => new Map(files).get(`records/${type}.json`) ?? [];
  const chain = checkChain(text('chain.jsonl'), tell);
  if (tell.flaws.length) return;
  checkCheckpoints(json('checkpoints.json'), kept, chain, tell);
  checkRecords(files, chain.entries, tell);
  const [version] = of('policy-version');
  const [snapshot] = of('snapshot');
  const parts = {
    version,
    snapshot,
    notices: of('change-notice'),
    looks: of('fetch-evidence'),
    approvals: of('approval'),
  };
  const beside = {
    dossier: json('dossier.json'),
    before: json('before.json'),
    clauses: json('clauses.json'),
  };
  checkDocuments({ ...parts, ...beside }, tell);
  checkPictures({ looks: parts.looks, pictures: picturesIn(folder) }, tell);
  checkDate({ version, snapshot, entries: chain.entries, why: json('why-this-date.json') }, tell);
}

function picturesIn(folder) {
  const place = join(folder, 'pictures');
  const names = existsSync(place) ? readdirSync(place) : [];
  return new Map(names.map((name) => [`pictures/${name}`, readFileSync(join(place, name))]));
}

function print({ checked, flaws, unchecked }) {
  for (const words of checked) say(`checked      ${words}`);
  for (const words of unchecked) say(`not checked  ${words}`);
  for (const words of flaws) say(`WRONG        ${words}`);
  say(flaws.length ? 'This evidence does not hold.' : 'Everything that was checked holds.');
}

function say(words) {
  process.stdout.write(`${words}\n`);
}

try {
  process.exitCode = verifyEvidence(process.argv.slice(2));
} catch (error) {
  say(`This evidence cannot be read: ${error.message}\n${usage}`);
  process.exitCode = 1;
}
