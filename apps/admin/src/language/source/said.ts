/** The sentences that a source says through `say`, `Said`, `sentence` and `notify`. */
import { type ESTree, Visitor } from 'vite';
import { literalsIn } from './literals.ts';
import { type Line, lineIn, programOf, type Source } from './source.ts';

const sayers = ['say', 'sentence', 'notify', 'sayEnglish'];

export function saidIn(source: Source): Line[] {
  const found: ESTree.Node[] = [];
  new Visitor({
    CallExpression(call) {
      if (isSayer(call.callee)) found.push(...literalsIn(call.arguments[0]));
    },
    JSXOpeningElement({ name, attributes }) {
      if (name.type === 'JSXIdentifier' && name.name === 'Said') found.push(...sentencesOf(attributes));
    },
  }).visit(programOf(source));
  return found.map((node) => lineIn(source, node));
}

export const isSayer = (callee: ESTree.Node): boolean =>
  callee.type === 'Identifier' && sayers.includes(callee.name);

const sentencesOf = (attributes: ESTree.JSXAttributeItem[]) =>
  attributes.flatMap((attribute) =>
    attribute.type === 'JSXAttribute' && attribute.name.name === 'sentence'
      ? literalsIn(attribute.value)
      : [],
  );
