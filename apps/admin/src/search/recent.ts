import { useStore } from 'react-admin';
import type { Choice } from './choice.ts';
import { groups } from './pages.ts';

const most = 6;

/** What was opened through the palette, the last first; kept in this browser. */
export function useRecent() {
  const [recent, setRecent] = useStore<Choice[]>('search.recent', []);
  const remember = ({ to, label, note = null, isObserved = false }: Choice) => {
    const others = recent.filter((each) => each.to !== to);
    setRecent([{ to, label, note, isObserved, group: groups.recent }, ...others].slice(0, most));
  };
  return { recent, remember };
}
