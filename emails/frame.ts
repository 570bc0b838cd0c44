import type { Language } from '@app/domain/language';
import { around, footOf } from './around.ts';
import { capital } from './in-words.ts';
import type { Block, Draft, Fact, Inline, Words } from './letter.ts';
import { manyLines, oneLine } from './one-line.ts';

/**
 * A draft as a page that any mail program shows: tables and inline styles, nothing fetched from elsewhere,
 * every value escaped. The classes only serve small and dark screens.
 */
export function frame(draft: Omit<Draft, 'attachments'>): string {
  const { language = 'nl', subject, preview, firstName, title, blocks, sender } = draft;
  const { closing, greeting, talkInstead } = around[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(oneLine(subject))}</title>
<style>${screens}</style>
</head>
<body class="bg" style="margin:0;padding:0;background:#f3f2ec">
<div style="display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;color:#f3f2ec" aria-hidden="true">${escaped(oneLine(preview))}</div>
<table role="presentation" class="bg" ${table} bgcolor="#f3f2ec"><tr><td class="outer" align="center" style="padding:24px 12px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0"><tr><td><![endif]-->
<div role="main" lang="${language}" style="max-width:600px;margin:0 auto">
<table role="presentation" class="card" ${table} bgcolor="#ffffff" style="border-radius:16px;overflow:hidden;border-collapse:separate">
<tr><td class="box hon" bgcolor="#f4be4f" style="padding:28px 36px 30px">
<p style="margin:0 0 14px;${font};font-size:15px;line-height:20px;font-weight:bold;color:#241a00">Draagkracht</p>
<p style="margin:0 0 6px;${font};font-size:18px;line-height:26px;color:#241a00">${escaped(oneLine(greeting(firstName)))}</p>
<h1 class="h" style="margin:0;${font};font-size:30px;line-height:37px;font-weight:bold;color:#241a00">${escaped(oneLine(title))}</h1>
</td></tr>
<tr><td class="box" style="padding:16px 36px 30px">
${blocks.map((part) => block(part, language)).join('\n')}
${paragraph(html(talkInstead(sender)))}
${paragraph(`${closing}<br><strong>${escaped(oneLine(sender.firstName))}</strong>`)}
</td></tr>
</table>
<p class="ink2" style="margin:18px 20px 0;${font};font-size:14px;line-height:21px;color:#3b4944">${html(footOf(draft))}</p>
</div>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
`;
}

function block(part: Block, language: Language): string {
  if ('heads' in part)
    return `<h2 class="ink" style="margin:30px 0 0;${font};font-size:22px;line-height:30px;font-weight:bold;color:#14231f">${escaped(oneLine(part.heads))}</h2>`;
  if ('says' in part) return paragraph(html(part.says));
  if ('code' in part)
    return `<p class="ink" style="margin:14px 0 0;${font};font-size:32px;line-height:44px;font-weight:bold;letter-spacing:2px;white-space:nowrap;color:#14231f">${escaped(oneLine(part.code))}</p>`;
  if ('facts' in part)
    return `<table role="presentation" ${table}>${part.facts.map((one) => fact(one, language)).join('')}</table>`;
  return `<div style="padding-top:18px">${part.choices.map(choice).join('')}</div>`;
}

const paragraph = (inside: string): string =>
  `<p class="ink" style="margin:14px 0 0;${text};line-height:26px">${inside}</p>`;

const fact = (
  { label, value, typedHere = false, exact = typedHere }: Fact,
  language: Language,
): string =>
  `<tr><td class="ink" style="${text};line-height:25px;padding:12px 0;border-bottom:1px solid #dddacf"><span class="ink2" style="font-size:15px;color:#3b4944">${escaped(label)}</span><br><strong${typedHere && language !== 'nl' ? ' lang="nl"' : ''}>${html(exact ? value : withCapital(value))}</strong></td></tr>`;

/** On a line of its own. */
const withCapital = (value: Words): Words => {
  if (typeof value === 'string') return capital(value);
  const [first, ...rest] = value;
  return typeof first === 'string' ? [capital(first), ...rest] : value;
};

const choice = ({ label, href }: { label: string; href: string }): string =>
  `<table role="presentation" ${table} style="border-collapse:separate"><tr><td class="sec" bgcolor="#ffffff" style="border-radius:10px;border:2px solid #717a75"><a class="seca" href="${escaped(oneLine(href))}" style="display:block;padding:15px 18px;${font};font-size:18px;line-height:24px;font-weight:bold;text-decoration:none;color:#0d5360">${escaped(label)}</a></td></tr><tr><td height="12" style="font-size:0;line-height:0">&nbsp;</td></tr></table>`;

const html = (said: Words): string =>
  typeof said === 'string' ? escaped(said) : said.map(inline).join('');

function inline(said: Inline): string {
  if (typeof said === 'string') return escaped(said);
  if ('strong' in said) return `<strong>${escaped(said.strong)}</strong>`;
  if ('dutch' in said) return `<span lang="nl">${escaped(said.dutch)}</span>`;
  return `<a class="lnk" href="${escaped(oneLine(said.href))}" style="color:#0d5360">${escaped(said.link)}</a>`;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (value: string): string =>
  manyLines(value)
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
    .replace(/\n/g, '<br>');

const font = "font-family:Verdana,'Segoe UI',Roboto,Arial,sans-serif";
const text = `${font};font-size:17px;color:#14231f`;
const table = 'width="100%" cellpadding="0" cellspacing="0" border="0"';

const screens = [
  'a{color:#0d5360}',
  '@media (max-width:620px){.box{padding-left:20px!important;padding-right:20px!important}.outer{padding:0!important}.card{border-radius:0!important}.h{font-size:26px!important;line-height:32px!important}}',
  '@media (prefers-color-scheme:dark){.bg{background:#101a19!important}.card{background:#182423!important}.ink{color:#f2efe6!important;border-color:#2e3e3c!important}.ink2{color:#ccd3cd!important}.lnk{color:#93d3d9!important}.sec{background:#182423!important;border-color:#84958f!important}.seca{color:#93d3d9!important}.hon{background:#f0c060!important}}',
].join('');
