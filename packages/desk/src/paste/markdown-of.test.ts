import { expect, test } from 'vitest';
import { markdownOf } from './markdown-of.ts';

const bullet = (level: number, words: string, marker = '·') =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:.5in;mso-add-space:auto;text-indent:-.25in;
mso-list:l0 level${level} lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;

const fromWord = (body: string) => `<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0in; font-size:11.0pt;} --></style></head>
<body lang=EN-US style='tab-interval:.5in'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

const fromGoogle = (body: string) =>
  `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-6b1d">${body}</b>`;
const plain = 'font-size:11pt;font-weight:400;font-style:normal;text-decoration:none;white-space:pre-wrap;';

const word: [name: string, html: string, markdown: string][] = [
  [
    'headings, words in bold that are cut in pieces, and wrapped lines',
    `<h1>What we <b>collect</b><o:p></o:p></h1>
<p class=MsoNormal>We collect <b>your </b><b>name</b> and
your <i>address</i>,<span style='mso-spacerun:yes'>&nbsp; </span>when you write.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>`,
    '# What we collect\n\nWe collect **your name** and your _address_, when you write.',
  ],
  [
    'a title and curly quotation marks',
    '<p class=MsoTitle>Privacy</p><p class=MsoNormal>“We” are Harborlight’s companies – all of them.</p>',
    '# Privacy\n\n“We” are Harborlight’s companies – all of them.',
  ],
  [
    'a list in a list',
    [bullet(1, 'your name'), bullet(2, 'first', 'o'), bullet(2, 'last', 'o'), bullet(1, 'your age')].join(
      '\n',
    ),
    '- your name\n  - first\n  - last\n- your age',
  ],
  [
    'a numbered list, and a bulleted one after it',
    `${bullet(1, 'ask us', '1.')}${bullet(1, 'wait', '2.')}<p class=MsoNormal>Then:</p>${bullet(1, 'read')}`,
    '1. ask us\n2. wait\n\nThen:\n\n- read',
  ],
  [
    'a list that begins at a deeper level',
    `${bullet(2, 'deep', 'o')}${bullet(1, 'shallow')}`,
    '- deep\n- shallow',
  ],
  [
    'a table with paragraphs and lines in its cells',
    `<table class=MsoTableGrid border=1><tr><td width=200><p class=MsoNormal><b>What</b></p></td>
<td><p>Why</p></td></tr>
<tr><td><p class=MsoNormal>Name<o:p></o:p></p><p>and | age</p></td><td>to answer<br>you</td></tr></table>`,
    '| **What** | Why |\n| - | - |\n| Name and \\| age | to answer you |',
  ],
  [
    'footnotes, whose words stay where they are',
    `<p class=MsoNormal>We share it.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span
class=MsoFootnoteReference>[1]</span></a></p>
<div style='mso-element:footnote-list'><div id=ftn1>
<p class=MsoFootnoteText><a href="#_ftnref1">[1]</a> With banks.</p></div></div>`,
    'We share it.\\[1]\n\n\\[1] With banks.',
  ],
  [
    'struck-out words, which change the sense, and a remark of a reviewer, which is not of the text',
    `<p class=MsoNormal>We <s>never</s> <del>ever</del> sell it.<span class=MsoCommentReference><a class=msocomanchor
href="#_msocom_1">[A1]</a></span></p><div style='mso-element:comment-list'><p>Is this so?</p></div>`,
    'We ~~never ever~~ sell it.',
  ],
  [
    'links, and places in the document',
    '<p>See <a href="https://harborlight.example/choices">your choices</a> and <a href="#_Toc1">above</a>.</p>',
    'See [your choices](https://harborlight.example/choices) and above.',
  ],
];

const google: typeof word = [
  [
    'styled words',
    `<p dir="ltr"><span style="${plain}">We </span><span style="font-weight:700;">may </span><span
style="font-style:italic;">not</span><span style="${plain}"> sell.</span></p><br><p dir="ltr"><span>Ever.</span></p>`,
    'We **may** _not_ sell.\n\nEver.',
  ],
  [
    'a list directly in a list',
    `<ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span
style="${plain}">name</span></p></li><ul><li
aria-level="2"><p role="presentation"><span>first</span></p></li></ul><li><p><span>age</span></p></li></ul>`,
    '- name\n  - first\n- age',
  ],
  [
    'a heading and a table',
    `<h2 dir="ltr"><span style="font-weight:700">Sources</span></h2><div dir="ltr"><table><colgroup><col /></colgroup>
<tbody><tr><td><p><span>A</span></p></td><td><p><span>B</span></p></td></tr>
<tr><td><p><span>1</span></p></td><td><br></td></tr></tbody></table></div>`,
    '## Sources\n\n| A | B |\n| - | - |\n| 1 | |',
  ],
];

const hostile: typeof word = [
  ['a script', '<p>Read<script>alert(1)</script> this.</p>', 'Read this.'],
  ['a handler', '<p onclick="alert(1)">Press <b onmouseover=alert(2)>here</b></p>', 'Press **here**'],
  [
    'an address that runs',
    '<a href="javascript:alert(1)">one</a> <a href=" jAvaScript:alert(1)">two</a> <a href="data:text/html,x">three</a>',
    'one two three',
  ],
  ['a picture that calls home', '<p>Hi<img src="https://spy.example/p.gif" onerror=alert(1)></p>', 'Hi'],
  ['markup as words', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>', '\\<script>alert(1)\\</script>'],
  [
    'hidden words and frames',
    '<p>Seen<span style="display:none">unseen</span></p><iframe src="https://a.example">x</iframe>',
    'Seen',
  ],
  [
    'a form in a picture of vectors',
    '<svg><title>t</title><a href="javascript:1">x</a></svg><p>Words</p>',
    'Words',
  ],
];

test.each(word)('from Word: %s', (_, body, markdown) => {
  expect(markdownOf(fromWord(body))).toBe(markdown);
});

test.each(google)('from Google Docs: %s', (_, body, markdown) => {
  expect(markdownOf(fromGoogle(body))).toBe(markdown);
});

test.each(hostile)('hostile: %s', (_, html, markdown) => {
  expect(markdownOf(html)).toBe(markdown);
});
