/**
 * What the page does by itself: language, filter, links into the editor. It reads the page and writes nothing anywhere else;
 * without it the page is whole, in one language. Its hash stands in `integrity.ts`.
 */
export const SCRIPT = `'use strict';
(() => {
  const root = document.documentElement;
  const all = selector => [...document.querySelectorAll(selector)];
  const host = typeof acquireVsCodeApi === 'function' ? acquireVsCodeApi() : undefined;
  const kept = host?.getState() ?? {};
  const keep = part => host?.setState({ ...host.getState(), ...part });
  if (host) {
    root.classList.add('hosted');
    for (const part of all('[data-in-editor]')) part.hidden = false;
    addEventListener('scroll', () => keep({ top: root.scrollTop }), { passive: true });
  }

  function speak(language) {
    root.lang = language;
    for (const button of all('[data-language]')) button.setAttribute('aria-pressed', String(button.dataset.language === language));
    for (const option of all('option[data-en]')) option.textContent = language === 'en' ? option.dataset.en : option.dataset.zh;
    for (const named of all('[data-label-en]')) named.setAttribute('aria-label', language === 'en' ? named.dataset.labelEn : named.dataset.labelZh);
    document.title = language === 'en' ? root.dataset.titleEn : root.dataset.titleZh;
    keep({ language });
  }
  for (const button of all('[data-language]')) {
    button.hidden = false;
    button.addEventListener('click', () => speak(button.dataset.language));
  }
  speak(kept.language ?? root.lang);

  const form = document.getElementById('filter');
  function filter() {
    const service = form.elements.namedItem('service')?.value ?? '';
    const chosen = name => {
      const boxes = all('#filter input[name=' + name + ']');
      return boxes.length > 0 ? new Set(boxes.filter(box => box.checked).map(box => box.value)) : undefined;
    };
    const families = chosen('family');
    const severities = chosen('severity');
    const inService = names => service === '' || names.includes(service) || (names.length === 1 && names[0] === '');
    const shows = ({ dataset }) =>
      (dataset.service === undefined || inService([dataset.service])) &&
      (dataset.services === undefined || inService(JSON.parse(dataset.services))) &&
      (dataset.family === undefined || families === undefined || families.has(dataset.family) || !form.querySelector('input[name=family][value=' + dataset.family + ']')) &&
      (dataset.severity === undefined || severities === undefined || severities.has(dataset.severity) || !form.querySelector('input[name=severity][value=' + dataset.severity + ']'));
    for (const part of all('main [data-service], main [data-services], main [data-family]')) part.hidden = !shows(part);
    const columns = all('.matrix thead th').filter(head => !head.hidden).length;
    for (const head of all('.matrix .group th')) head.colSpan = columns;
    const shown = all('.finding').filter(one => !one.hidden).length;
    for (const text of all('[data-template]')) text.textContent = text.dataset.template.replace('__', shown);
    const none = document.getElementById('no-match');
    if (none) none.hidden = shown > 0;
  }
  if (form) {
    form.hidden = false;
    form.addEventListener('change', filter);
    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(filter));
    filter();
  }

  document.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest('button[data-act]') : undefined;
    if (host && button) {
      const { act, rule, file, line, column } = button.dataset;
      host.postMessage({ act, rule, file, line: Number(line), column: Number(column) });
      return;
    }
    const link = event.target instanceof Element ? event.target.closest('a') : undefined;
    if (!link) return;
    if (host && link.dataset.file !== undefined) {
      event.preventDefault();
      const place = { file: link.dataset.file, line: Number(link.dataset.line), column: Number(link.dataset.column) };
      host.postMessage({ act: 'open', ...place });
    } else if (link.hash && link.getAttribute('href').startsWith('#')) {
      const target = document.getElementById(link.hash.slice(1));
      if (!target) return;
      event.preventDefault();
      if (target.hidden) { form?.reset(); form && filter(); }
      target.setAttribute('tabindex', '-1');
      target.scrollIntoView();
      target.focus({ preventScroll: true });
    }
  });

  // The page is written anew after every edit: it stays where it was read.
  if (kept.top) root.scrollTo({ top: kept.top, behavior: 'instant' });

  let opened = [];
  addEventListener('beforeprint', () => { opened = all('details:not([open])'); for (const one of opened) one.open = true; });
  addEventListener('afterprint', () => { for (const one of opened) one.open = false; });
})();
`
