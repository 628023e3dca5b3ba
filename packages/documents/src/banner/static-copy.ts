import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { noticePath } from '../address.ts';
import { noticeElement } from '../notice-markup.ts';
import type { NoticeOnPlatform } from '../platform-notice.ts';
import { bannerWords } from './banner-words.ts';
import { staticStyles, staticStylesSource } from './static-styles.ts';

type Asked = { platform: string; notices: NoticeOnPlatform[]; origin: string; style: 'with' | 'without' };

/** What a site puts into its own page, so that the notice stands while the register is down; no script. */
export function staticCopy({ platform, notices, origin, style }: Asked): string {
  const sections = notices.map((notice) => {
    const { id, text, language } = notice;
    const words = bannerWords(notice);
    const noticeUrl = new URL(noticePath(id), origin).href;
    return h('section', { ariaLabel: words.region, lang: language }, [
      h('p', [h('strong', words.region), ` ${words.when}`]),
      noticeElement({ noticeId: id, text, noticeUrl, language }),
    ]);
  });
  const copy = toHtml(h('privacy-notices', { dataPlatform: platform }, sections));
  if (style === 'without' || notices.length === 0) return `${copy}\n`;
  return `<!-- A strict policy admits this style by: style-src ${staticStylesSource} -->
<style>${staticStyles}</style>
${copy}
`;
}
