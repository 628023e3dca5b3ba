import type { gapAnswers } from '@privacy-register/schema/record/notice';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Speech } from '../language/speech.ts';
import type { Incident } from '../posted-notice.ts';
import { localDay, localMoment, placeOf } from './moment.ts';
import { inline, type Part, woven } from './part.ts';
import { recorded } from './tongue.ts';

type Told = { zone: string; speech: Speech };

/** From when to when a site did not show the notice, as looks tell, and what two people let follow. */
export function gapList(incidents: readonly Incident[], told: Told): Element | null {
  if (incidents.length === 0) return null;
  return h(
    'ul',
    incidents.map((incident) => h('li', inline([...gap(incident, told), ...decision(incident, told)]))),
  );
}

/** What happened is a sentence of ours where the register found it. */
function gap(incident: Incident, told: Told): Part[] {
  const { zone, speech } = told;
  const said = speech.say(incident.text);
  const what = said === incident.text ? recorded(incident.text, speech) : said;
  const day = localDay({ at: incident.at, zone, speech });
  const heading = { platform: h('strong', incident.platform), day, what };
  return [...woven(speech.say, '%{platform}, %{day}: %{what}', heading), ...between(incident, told)];
}

/** Looks are moments: between the last one before and the first one after, a site may have shown it or not. */
function between({ lastShownAt, absentSince, shownAgainAt }: Incident, { zone, speech }: Told): Part[] {
  const moment = (at: string | null) => at && localMoment({ at, zone, speech });
  const [seen, missing, again] = [moment(lastShownAt), moment(absentSince), moment(shownAgainAt)];
  if (!seen || !missing) return [];
  const sentence = again
    ? 'Last seen %{seen}, found missing %{missing}, seen again %{again} (%{zone} time).'
    : 'Last seen %{seen}, found missing %{missing} (%{zone} time), not seen again yet.';
  return [' ', ...woven(speech.say, sentence, { seen, missing, again, zone: placeOf(zone) })];
}

function decision({ follows, decidedAt }: Incident, { zone, speech }: Told): Part[] {
  if (follows === null || decidedAt === null) return [];
  const day = localDay({ at: decidedAt, zone, speech });
  return [' ', ...woven(speech.say, answers[follows], { day })];
}

const answers: Record<(typeof gapAnswers)[number], string> = {
  'date-stands': 'Decided by two people on %{day}: the date stands.',
  'counted-anew': 'Decided by two people on %{day}: the notice period was counted anew.',
  'new-notice': 'Decided by two people on %{day}: another notice follows.',
};
