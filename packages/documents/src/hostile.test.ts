import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { languages } from './language/speech.ts';
import { noticeMarkup } from './notice-markup.ts';
import { harmsIn } from './testing/harmless.ts';
import { hostilePages } from './testing/hostile-pages.ts';
import { payloads } from './testing/payloads.ts';
import { wordsIn } from './testing/tree.ts';
import { policyText } from './text/policy-text.ts';

describe('whatever staff type', () => {
  it.each(payloads)('is words on every page: %j', (payload) => {
    const found = languages.flatMap((language) => hostilePages(payload, language)).flatMap(harmsIn);

    expect(found).toEqual([]);
  });

  it.each(payloads)('stays readable as a title: %j', (payload) => {
    const [page] = hostilePages(payload, 'de');

    expect(wordsIn(page?.tree ?? { type: 'root', children: [] })).toContain(
      payload.replace(/\s+/g, ' ').trim(),
    );
  });

  it.each(payloads)('is harmless in a text between other words: %j', (payload) => {
    const table = `| ${payload} |\n|-|\n| ${payload} |`;
    const markdown = `# ${payload}\n\n- a *${payload}* b\n\n> ${payload}\n\n${table}`;
    const tree: Root = policyText({ markdown, topLevel: 2 });

    expect(harmsIn({ tree, html: toHtml(tree) })).toEqual([]);
  });

  it.each(payloads)('is words in what a site pastes: %j', (payload) => {
    const noticeUrl = 'https://register.example/notices/1';
    const html = noticeMarkup({ noticeId: payload, text: payload, noticeUrl, language: payload });

    expect(harmsIn({ tree: { type: 'root', children: [] }, html })).toEqual([]);
  });
});
