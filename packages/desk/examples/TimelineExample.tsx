import { Timeline } from '../src/timeline/Timeline.tsx';
import { editionLegend, editions } from './editions.ts';
import { PlainLink } from './PlainLink.tsx';

export function TimelineExample() {
  return (
    <Timeline
      label="Editions of the rules"
      lanes={editions}
      legend={editionLegend}
      now="2031-05-04T09:00:00.000Z"
      zone="Europe/Lisbon"
      moment={(at) => at.slice(0, 10)}
      link={PlainLink}
    />
  );
}
