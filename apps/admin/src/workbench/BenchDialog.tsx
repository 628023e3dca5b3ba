import { LinkDialog } from '../policy-version/LinkDialog.tsx';
import { MarkDialog, type Marked } from '../policy-version/MarkDialog.tsx';
import type { VersionFile } from '../policy-version/version-file.ts';
import type { Stretch } from '../source-text/stretch.ts';

/** What is being said of words of the text. */
export type Opened = { doing: 'tie'; words: Stretch } | { doing: 'mark'; marked: Marked };
type Props = { file: VersionFile; text: string; open: Opened | null; onClose: () => void };

export function BenchDialog({ file, text, open, onClose }: Props) {
  if (open?.doing === 'tie')
    return <LinkDialog file={file} text={text} selection={open.words} onClose={onClose} />;
  if (open?.doing === 'mark')
    return <MarkDialog on={{ version: file.version.id }} marked={open.marked} onClose={onClose} />;
  return null;
}
