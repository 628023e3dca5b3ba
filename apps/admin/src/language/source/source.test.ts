import { expect, test } from 'vitest';
import { saidIn } from './said.ts';
import { unsaidIn } from './unsaid.ts';

const source = (text: string) => ({ path: 'a.tsx', text });
const textsOf = (lines: { text: string }[]) => lines.map(({ text }) => text);

test.each([
  ['a call', "say('The text is saved.');", ['The text is saved.']],
  ['a sentence in pieces', "say('Nothing is ' + 'lost.');", ['Nothing is lost.']],
  ['either of two', "say(isOpen ? 'Close' : 'Open');", ['Close', 'Open']],
  ['words said later', "const label = sentence('Home');", ['Home']],
  ['a notice', "notify('Copied.');", ['Copied.']],
  ['a sentence with parts', '<Said sentence="From %{day}" parts={{ day }} />;', ['From %{day}']],
  ['a variable', 'say(label);', []],
])('what is said is found: %s', (_what, text, sentences) => {
  expect(textsOf(saidIn(source(text)))).toEqual(sentences);
});

test.each([
  ['between tags', '<b>Saved</b>;', ['Saved']],
  ['in braces', "<b>{isOpen ? 'Close' : null}</b>;", ['Close']],
  ['a label', '<Field label="Name" />;', ['Name']],
  ['a name for screen readers', '<a aria-label={`Open it`} />;', ['Open it']],
  ['a label in a list', "const views = [{ label: 'List' }];", ['List']],
  ['a sentence in a constant', "const empty = 'Nothing is here.';", ['Nothing is here.']],
  ['a template', 'const clock = `On the clock of ' + '$' + '{zone}.`;', ['On the clock of {}.']],
  ['a style', "<b sx={{ gridTemplate: 'auto minmax auto' }} />;", []],
  ['a query', 'ask(`query Search { search { title } }`);', []],
  ['an error of the program', "throw new Error('There is no root.');", []],
  ['what is said', "<b title={say('Saved')}>{say('The text is saved.')}</b>;", []],
])('what goes past is found: %s', (_what, text, texts) => {
  expect(textsOf(unsaidIn(source(text)))).toEqual(texts);
});

test('a finding tells its file and line', () => {
  expect(unsaidIn(source('\n\n<b>Saved</b>;'))).toEqual([{ path: 'a.tsx', line: 3, text: 'Saved' }]);
});
