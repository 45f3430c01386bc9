/** The look of the form: the editor's own colours. */
export const FORM_STYLE = `
body { font: var(--vscode-font-size, 13px)/1.5 var(--vscode-font-family, system-ui); color: var(--vscode-foreground, CanvasText); padding: 0 1rem 2rem; }
main { max-width: 46rem; }
h1 { font-size: 1.5em; } h2 { font-size: 1.1em; }
fieldset { border: 0; border-top: 1px solid var(--vscode-widget-border, ButtonBorder); margin: 0; padding: .6rem 0; }
legend { font-weight: 600; padding: 0; float: left; width: 100%; margin-bottom: .3rem; }
fieldset label { display: inline-block; margin-right: 1.2rem; }
label.name { display: block; margin: 1rem 0; font-weight: 600; }
input:not([type]) { background: var(--vscode-input-background, Field); color: var(--vscode-input-foreground, FieldText); border: 1px solid var(--vscode-input-border, ButtonBorder); padding: .25rem .4rem; width: 20rem; max-width: 100%; font: inherit; }
button { background: var(--vscode-button-background, ButtonFace); color: var(--vscode-button-foreground, ButtonText); border: 1px solid transparent; padding: .45rem 1rem; font: inherit; cursor: pointer; }
button#write { background: var(--vscode-button-secondaryBackground, ButtonFace); color: var(--vscode-button-secondaryForeground, ButtonText); border-color: color-mix(in srgb, currentColor 40%, transparent); }
:focus-visible { outline: 2px solid var(--vscode-focusBorder, Highlight); outline-offset: 2px; }
ul { padding-left: 1.1rem; } li { margin: .4rem 0; }
.quiet { opacity: .8; } .family { font-weight: 600; }
`

/** Hands what is answered to the editor; it computes nothing and fetches nothing. */
export const FORM_SCRIPT = `
(() => {
  const host = acquireVsCodeApi();
  const form = document.getElementById('form');
  const answers = () => {
    const found = {};
    for (const [name, value] of new FormData(form)) {
      if (value === '') continue;
      const many = form.querySelector('input[name="' + name + '"][type=checkbox]') !== null;
      if (many) (found[name] = found[name] || []).push(value); else found[name] = value;
    }
    return found;
  };
  form.addEventListener('submit', event => { event.preventDefault(); host.postMessage({ act: 'show', answers: answers() }); });
  document.getElementById('write').addEventListener('click', () => host.postMessage({ act: 'write', answers: answers() }));
  const result = document.getElementById('result');
  if (result) { result.scrollIntoView(); result.focus({ preventScroll: true }); }
})();
`
