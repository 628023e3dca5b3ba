/** Texts for people that go past `say`: between tags, in attributes people read, and in constants that read so. */
import { type ESTree, Visitor } from 'vite';
import { literalsIn } from './literals.ts';
import { isSayer } from './said.ts';
import { type Line, lineIn, programOf, type Source, textOf } from './source.ts';

const readAttributes =
  /^(label|title|titleAccess|aria-label|placeholder|helperText|alt|primary|primaryText|secondary|action)$/;
const readProperties = /^(label|title|text|help|empty|done|note|does|group|plural|advice|meaning)$/;
const quietAttributes = /^(sentence|sx|className|component|href|to|rel|accept)$/;

export function unsaidIn(source: Source): Line[] {
  const shown = new Set<ESTree.Node>();
  const quiet: ESTree.Span[] = [];
  const show = (node: ESTree.Node | null) => {
    for (const each of literalsIn(node)) if (/\p{Ll}{2}/u.test(textOf(each))) shown.add(each);
  };
  const notice = (node: ESTree.Node) => {
    if (readsAsWords(textOf(node))) shown.add(node);
  };
  const pass = (node: ESTree.Span) => void quiet.push(node);
  new Visitor({
    CallExpression(call) {
      if (isSayer(call.callee)) pass(call);
    },
    NewExpression: pass,
    ImportDeclaration: pass,
    ImportExpression: pass,
    ExportNamedDeclaration(declaration) {
      if (declaration.source) pass(declaration.source);
    },
    TSLiteralType: pass,
    JSXElement({ children }) {
      children.forEach(show);
    },
    JSXFragment({ children }) {
      children.forEach(show);
    },
    JSXAttribute(attribute) {
      const name = attribute.name.type === 'JSXIdentifier' ? attribute.name.name : '';
      if (readAttributes.test(name)) show(attribute.value);
      if (quietAttributes.test(name)) pass(attribute);
    },
    Property({ key, value }) {
      const isRead = key.type === 'Identifier' && readProperties.test(key.name);
      if (isRead && literalsIn(value).some((each) => /^\p{Lu}/u.test(textOf(each)))) show(value);
    },
    Literal: notice,
    TemplateLiteral: notice,
  }).visit(programOf(source));
  return [...shown]
    .filter((node) => !quiet.some(({ start, end }) => start <= node.start && node.end <= end))
    .map((node) => lineIn(source, node));
}

/** Two words after a capital, or three in a row; not a query, a style or a selector. */
const readsAsWords = (text: string) =>
  !/^(query|mutation|fragment)\b|[{]\s|=>|;$|--|\p{Ll}\p{Lu}\p{Ll}/u.test(text) &&
  (/^\p{Lu}[\p{L}’']* \p{L}+/u.test(text) || /(^| )\p{Ll}+,? \p{Ll}+,? \p{Ll}+(?![\p{L}:])/u.test(text));
