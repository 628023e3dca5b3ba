/** Whether copied HTML says more than its plain words do; what an editor of code copies does not. */
export function hasShape(html: string): boolean {
  if (/<(h[1-6]|ul|ol|table|a|b|strong|em|i|s|del|blockquote)[\s>]/i.test(html)) return true;
  if (/mso-list:|font-weight:\s*(bold|[6-9]00)|class="?MsoTitle/i.test(html)) return true;
  return (html.match(/<p[\s>]/gi)?.length ?? 0) > 1;
}
