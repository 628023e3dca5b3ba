/** The words of the schema in GraphQL's spelling. */

import * as terms from '@privacy-register/schema/notice-period/terms';
import * as differences from '@privacy-register/schema/record/difference';
import { roles } from '@privacy-register/schema/record/member';
import { gapAnswers } from '@privacy-register/schema/record/notice';
import * as versions from '@privacy-register/schema/record/policy-version';
import * as words from '@privacy-register/schema/record/words';
import { eventTypes } from '@privacy-register/schema/telling/words';

export const pascal = (name: string) =>
  name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
export const camel = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
export const upperSnake = (word: string) => word.replaceAll('-', '_').toUpperCase();
export const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

const named: Record<string, readonly string[]> = {
  VersionStatus: versions.statuses,
  PostingGround: versions.grounds,
  DataScope: versions.dataScopes,
  MaterialClass: differences.classes,
  ChangeSort: differences.changeSorts,
  ChangeDirection: differences.directions,
  MemberRole: roles,
  EventType: eventTypes,
  GapAnswer: gapAnswers,
  NoticeUnit: terms.noticeUnits,
  NoticeBoundary: terms.noticeBoundaries,
};
const listed = Object.entries(words).map(([name, list]) => [list, capital(singular(name))] as const);
const shared = new Map<unknown, string>([
  ...listed,
  ...Object.entries(named).map(([name, list]) => [list, name] as const),
]);

/** An enumeration that several fields share has one name; any other is named after its field. */
export const enumName = (list: unknown, field: string) => shared.get(list) ?? field;

function singular(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`;
  if (/(ss|us)es$/.test(name)) return name.slice(0, -2);
  if (/[bB]ases$/.test(name)) return `${name.slice(0, -2)}is`;
  return name.replace(/s$/, '');
}
