import { THEMES } from './palette.ts'

/** The page's style sheet: one column to read, tables that scroll by themselves, print. Its hash stands in `integrity.ts`. */
export const STYLE = `${THEMES}
*,*::before,*::after{box-sizing:border-box}
[hidden]{display:none!important}
html[lang="en"] span[lang="zh-CN"],html[lang="zh-CN"] span[lang="en"]{display:none}
html{-webkit-text-size-adjust:100%;scroll-padding-top:8rem}
body{margin:0;padding:0 clamp(1.25rem,5vw,4rem) 6rem;background:var(--paper);color:var(--ink);font:1rem/1.65 var(--vscode-font-family,system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif);text-rendering:optimizeLegibility;overflow-wrap:break-word}
html[lang="zh-CN"] body{line-height:1.8}
.masthead,.contents,main{max-width:72rem;margin-inline:auto}
h1,h2,.lead,.card h3{font-family:"Iowan Old Style","Palatino Linotype",Palatino,Charter,Georgia,"Songti SC","Noto Serif CJK SC","Noto Serif SC",SimSun,serif;font-weight:600;text-wrap:balance}
h1{font-size:clamp(2rem,4.5vw,3rem);line-height:1.15;margin:.35em 0 .4em;letter-spacing:-.01em}
h2{font-size:1.65rem;line-height:1.25;margin:0 0 1rem}
h3{font-size:1.05rem;line-height:1.4;margin:0}
p{margin:.5rem 0;max-width:68ch}
a{color:var(--link);text-decoration-thickness:.06em;text-underline-offset:.2em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:2px solid var(--vscode-focusBorder,var(--link));outline-offset:3px;border-radius:3px}
code,.place,.number-text,.rule{font-family:var(--vscode-editor-font-family,ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,"Noto Sans Mono CJK SC",monospace);font-size:.86em}
code{color:inherit}
.place{overflow-wrap:anywhere}.line{white-space:nowrap}
.quiet{color:var(--muted);font-size:.9rem}
.sep{color:var(--muted)}
.hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem;top:.5rem;padding:.5rem 1rem;background:var(--raised)}
.skip:focus{left:1rem;z-index:3}
.masthead{padding-top:clamp(2rem,6vw,4.5rem)}
.masthead>.quiet{max-width:none}
.kicker{display:flex;justify-content:space-between;align-items:center;gap:1rem;flex-wrap:wrap}
.kicker p{margin:0;color:var(--open);font-size:.82rem;font-weight:600;letter-spacing:.06em}
html[lang="en"] .kicker p{text-transform:uppercase}
button{font:inherit;font-size:.88rem;color:var(--ink);background:transparent;border:1px solid color-mix(in srgb,currentColor 40%,transparent);border-radius:999px;padding:.25rem .9rem;cursor:pointer}
button:hover{border-color:var(--link)}
button[aria-pressed="true"]{background:var(--ink);border-color:var(--ink);color:var(--paper)}
.languages{display:flex;gap:.4rem}
.contents{margin-top:2.5rem;padding:.75rem 0;border-block:1px solid var(--line)}
.contents ul{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;margin:0;padding:0;list-style:none;font-size:.92rem}
.contents a{text-decoration:none}
.contents a:hover{text-decoration:underline}
main>section{margin-top:4.5rem}
main>#summary{margin-top:3rem}
#summary h2{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.lead{font-size:clamp(1.3rem,2.4vw,1.65rem);line-height:1.45;font-weight:500;max-width:44ch;margin:0 0 .8rem}
html[lang="zh-CN"] .lead{max-width:36em}
.standing{margin:2rem 0 2.5rem}
.bar{display:block;width:100%;height:10px;border-radius:5px;overflow:hidden}
rect.open{fill:var(--open)}rect.evidenced{fill:var(--evidenced)}rect.stated{fill:var(--stated)}rect.nothing-seen{fill:var(--muted);opacity:.6}rect.accepted{fill:var(--accepted)}rect.not-checkable{fill:var(--unchecked);opacity:.45}
.standing dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:1rem 2rem;margin:1.2rem 0 .6rem}
.count{display:flex;flex-direction:column-reverse}
.count dd{margin:0;font-size:2.1rem;line-height:1.1;font-variant-numeric:tabular-nums;font-weight:300}
.count dt{color:var(--muted);font-size:.9rem}
.count.open dd{color:var(--open)}.count.evidenced dd{color:var(--evidenced)}.count.stated dd{color:var(--stated)}.count.nothing-seen dd{color:var(--muted)}.count.accepted dd{color:var(--accepted)}.count.not-checkable dd{color:var(--unchecked)}
.first{list-style:none;margin:.6rem 0;padding:0}
.first li{display:grid;grid-template-columns:7rem minmax(0,1fr) minmax(0,auto);gap:.2rem 1rem;align-items:baseline;padding:.7rem 0;border-top:1px solid var(--line)}
.first li:last-child{border-bottom:1px solid var(--line)}
.first .where{text-align:end}
.badge{font-size:.82rem;font-weight:600;white-space:nowrap}
.badge::before{content:"";display:inline-block;width:.55em;height:.55em;margin-inline-end:.5em;border-radius:50%;background:currentColor}
.badge.error{color:var(--error)}.badge.warning{color:var(--warning)}.badge.information{color:var(--information)}.badge.hint{color:var(--muted)}
.badge.error::before{border-radius:1px}.badge.warning::before{border-radius:1px;transform:rotate(45deg)}
.filter{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.6rem 1.8rem;align-items:center;margin:3.5rem -1rem 0;padding:.7rem 1rem;background:var(--paper);border-block:1px solid var(--line);font-size:.88rem}
.filter fieldset{display:flex;flex-wrap:wrap;gap:.35rem;align-items:center;border:0;margin:0;padding:0}
.filter legend,.pick>span{float:left;margin-inline-end:.6rem;padding:0;color:var(--muted)}
.pick select{font:inherit;max-width:16rem;color:var(--vscode-dropdown-foreground,var(--ink));background:var(--vscode-dropdown-background,var(--raised));border:1px solid var(--line);border-radius:6px;padding:.25rem .5rem}
.chip{cursor:pointer}
.chip input{position:absolute;opacity:0;width:1px;height:1px}
.chip span{display:inline-block}
.chip>span{padding:.12rem .75rem;border:1px solid var(--line);border-radius:999px;color:var(--muted);text-decoration:line-through}
.chip input:checked+span{color:var(--ink);border-color:currentColor;text-decoration:none}
.chip input:focus-visible+span{outline:2px solid var(--vscode-focusBorder,var(--link));outline-offset:2px}
.filter .state{display:flex;gap:1rem;align-items:center;margin:0 0 0 auto;color:var(--muted)}
main>.filter+section{margin-top:3rem}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:1.5rem}
.card{background:var(--raised);border:1px solid var(--line);border-radius:12px;padding:1.5rem 1.6rem}
.card header{display:flex;flex-wrap:wrap;gap:.2rem .9rem;align-items:baseline}
.card h3{font-size:1.3rem;overflow-wrap:anywhere}
.card header code{color:var(--muted)}
.card .scope{margin:.3rem 0 1.1rem}
.scope .inferred{color:var(--muted)}
.card .bar{height:6px}
.facts{margin:1.1rem 0 .6rem;font-size:.94rem}
.facts div{display:grid;grid-template-columns:8rem minmax(0,1fr);gap:.8rem;padding:.3rem 0}
.facts dt{color:var(--muted)}
.facts dd{margin:0;overflow-wrap:anywhere}
details{margin-top:.6rem;font-size:.94rem}
summary{cursor:pointer;color:var(--link);width:fit-content}
details ul{margin:.5rem 0;padding-inline-start:1.2rem}
details li{margin:.25rem 0}
.finding{padding:1.6rem 0;border-top:1px solid var(--line)}
.finding:focus{outline:none}
.finding:target,.finding:focus{background:linear-gradient(90deg,var(--raised),transparent)}
.finding{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,17rem);gap:.5rem 3.5rem}
.finding .message{margin:.6rem 0;max-width:66ch}
.finding h3 .quiet{font-weight:400;margin-inline-start:.6rem}
.aside{margin:0;font-size:.88rem}
.aside dt{color:var(--muted);font-size:.8rem}
.aside dd{margin:0 0 .9rem}
.aside dd .quiet{font-size:.82rem;margin:.3rem 0}
.rule{color:var(--muted)}
.held{margin-top:2.5rem;padding-top:1.2rem;border-top:1px solid var(--line)}
.held .number{color:var(--muted);font-variant-numeric:tabular-nums}
.heldback{padding:.6rem 0;border-top:1px solid var(--line)}
#accepted{margin-top:2.5rem}
.scroll{--edge:color-mix(in srgb,var(--ink) 22%,transparent);overflow-x:auto;margin:1.2rem 0;background:linear-gradient(90deg,var(--paper) 40%,transparent) 0/3rem 100% no-repeat local,linear-gradient(-90deg,var(--paper) 40%,transparent) 100%/3rem 100% no-repeat local,linear-gradient(90deg,var(--edge),transparent) 0/1rem 100% no-repeat,linear-gradient(-90deg,var(--edge),transparent) 100%/1rem 100% no-repeat}
table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.5}
th,td{text-align:start;vertical-align:top;padding:.8rem 1.4rem .8rem 0;border-top:1px solid var(--line)}
th{font-weight:500}
thead th{border-top:0;padding-bottom:.5rem;color:var(--muted);font-size:.82rem;white-space:nowrap}
tbody tr:last-child>*{border-bottom:1px solid var(--line)}
td .quiet,th .quiet{display:block;font-size:.84rem;font-weight:400}.facts .quiet{display:inline}
td code,th code{overflow-wrap:anywhere}
td{min-width:6.4rem}
tbody th[scope="row"]{min-width:9rem}
.plain{list-style:none;margin:0;padding:0}
.number-text{color:var(--muted)}
th .number-text{color:var(--ink);white-space:nowrap}
.blank{color:var(--open)}
.matrix thead th{font-size:.9rem;color:var(--ink);padding-block:.6rem;white-space:normal;min-width:8.5rem;overflow-wrap:anywhere}
.matrix th.duty{min-width:min(20rem,60vw);width:36%}
.matrix .group th{padding-top:2rem;border-top:0;font-size:.95rem;font-weight:600;color:var(--ink)}
.matrix thead+tbody .group th{padding-top:1rem}
.matrix .text{display:block;max-width:60ch;font-weight:400}
.matrix td .place{display:block;margin-top:.25rem;color:var(--muted);font-size:.78rem}
.open-question{color:var(--warning)}
.pill{display:inline-flex;vertical-align:top;line-height:1.5;align-items:center;gap:.5em;font-size:.84rem;font-weight:500;white-space:nowrap}
.pill::before{content:"";flex:none;width:.62em;height:.62em;border:1.5px solid currentColor;border-radius:50%}
.pill.open{color:var(--open)}.pill.open::before{background:currentColor}
.pill.evidenced{color:var(--evidenced)}.pill.evidenced::before{width:.4em;height:.75em;border-width:0 2px 2px 0;border-radius:0;transform:translateY(-.1em) rotate(42deg)}
.pill.stated{color:var(--stated)}.pill.stated::before{border-radius:0}
.pill.nothing-seen{color:var(--muted)}
.matrix td .why{display:block;overflow-wrap:anywhere;margin-top:.25em;font-size:.8rem;max-width:34rem}
.pill.accepted{color:var(--accepted)}.pill.accepted::before{background:linear-gradient(90deg,currentColor 50%,transparent 50%)}
.pill.not-checkable{color:var(--unchecked)}.pill.not-checkable::before{border-style:dotted}
.pill.not-engaged{color:var(--muted);font-weight:400}.pill.not-engaged::before{height:0;border-width:1px 0 0;border-radius:0}
.to-finding{text-decoration:none}
.to-finding:hover .pill{text-decoration:underline;text-underline-offset:.25em}
.instruments{padding-inline-start:1.2rem}
.instruments li{margin:.6rem 0}
.url{display:none}
.acts{display:flex;flex-wrap:wrap;gap:.5rem;margin:.7rem 0}
.hosted body{padding-top:.8rem}.hosted .fixable{display:none}
.hosted .masthead{padding:0}.hosted .kicker p{display:none}.hosted .kicker{float:right}
.hosted h1{font-size:1.35rem;margin:0 0 .15em}.hosted main>#summary{margin-top:1rem}
.hosted .lead{font-size:1.2rem;max-width:60ch;margin-bottom:.3rem}.hosted .standing{margin:.9rem 0 1.4rem}.hosted .standing dl{margin:.7rem 0 .3rem;grid-template-columns:repeat(auto-fit,minmax(6.5rem,1fr));gap:.5rem 1.2rem}.hosted .count dd{font-size:1.6rem}
@media (prefers-contrast:more){.first a,.contents a,.to-finding .pill{text-decoration:underline;text-underline-offset:.25em}.chip input:checked+span{border-width:2px}}
@media (max-width:46rem){.finding{grid-template-columns:minmax(0,1fr)}.first li{grid-template-columns:minmax(0,1fr)}.first .where{text-align:start}.filter{position:static}.filter .state{margin-inline-start:0}.facts div{grid-template-columns:minmax(0,1fr);gap:0}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{
@page{margin:18mm 16mm}
body{padding:0;font-size:9.5pt}
.languages,.filter,.contents,.skip,summary{display:none!important}
main>section{margin-top:2rem}
.card,.finding,tr,.heldback{break-inside:avoid}
h2,h3{break-after:avoid}
.scroll{overflow:visible;background:none}
.url{display:block;color:var(--muted);font-size:8pt;overflow-wrap:anywhere}
a{color:inherit;text-decoration:none}
table{font-size:8pt}td,tbody th[scope="row"],.matrix th.duty{min-width:0}.number-text,.pill{white-space:normal}
thead{display:table-header-group}
}
`
