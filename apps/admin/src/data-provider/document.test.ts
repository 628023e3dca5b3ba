import { changeDocument, listDocument, nodeDocument } from '@privacy-register/desk/provider/document.ts';
import { records } from '@privacy-register/schema/records';
import { expect, test } from 'vitest';

const all = Object.values(records);

test('no document asks for a secret', () => {
  const secrets = all.flatMap((type) =>
    Object.entries(type.fields).flatMap(([name, field]) =>
      'secret' in field && field.secret ? [[type.name, name]] : [],
    ),
  );

  expect(secrets.length).toBeGreaterThan(0);
  for (const type of all) {
    const words = `${listDocument(type)} ${nodeDocument(type)}`.split(/[^A-Za-z]+/);
    expect(secrets.filter(([owner, name]) => owner === type.name && words.includes(name ?? ''))).toEqual([]);
  }
});

test('a list leaves long texts out, but for the one a record is known by', () => {
  expect(listDocument(records['policy-version'])).not.toMatch(/\btext\b/);
  expect(nodeDocument(records['policy-version'])).toMatch(/\btext\b/);
  expect(listDocument(records.statement)).toMatch(/\bsummary\b/);
});

test('embedded parts are asked for whole, references by their ids', () => {
  const document = nodeDocument(records.statement);

  expect(document).toContain('deadline { count unit calendar anchor }');
  expect(document).toContain('recipients { id }');
});

test.each([
  ['create', 'mutation CreateLegalEntity($input: CreateLegalEntityInput!)'],
  ['update', 'mutation UpdateLegalEntity($input: UpdateLegalEntityInput!)'],
  ['archive', 'mutation ArchiveLegalEntity($input: ArchiveInput!)'],
] as const)('to %s takes its own input', (change, head) => {
  expect(changeDocument(records['legal-entity'], change)).toContain(head);
});
