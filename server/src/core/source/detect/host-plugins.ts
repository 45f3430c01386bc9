import type { Exposure } from '../../evidence/vocabulary.ts'
import type { SourceLanguage } from '../../syntax/source-languages.ts'
import { mayMatch } from '../../text/looked-at.ts'
import type { Detector } from '../detector.ts'

interface Host {
  readonly languages: readonly SourceLanguage[]
  readonly path?: RegExp
  /** The first group that holds something is what is shown. */
  readonly says: RegExp
  /** The text must also match. */
  readonly needs?: RegExp
  readonly exposure: Exposure
}

/** How far from its head a file says what it extends. */
const HEAD = 6000

/** Programs and sites that many people use, by what a file says that extends them: what an extension makes is seen by theirs. */
const HOSTS: readonly Host[] = [
  // WordPress reads the head of the comment at the top of a file; with a place for the name it is a template of one.
  {
    languages: ['php'],
    says: /^[\s*/#@]{0,12}((?:Plugin|Theme) Name:(?![^\r\n]{0,80}(?:\$\w|\{|<\?|%\w))[^\r\n]{1,80})/m,
    exposure: 'web-ui',
  },
  {
    languages: ['php'],
    path: /(?:^|\/)functions\.php$/,
    says: /\b(add_action|add_shortcode|register_rest_route)\s?\(/,
    needs: /['"](?:wp_ajax_nopriv_\w+|wp_footer|rest_api_init|the_content|init)['"]|add_shortcode/,
    exposure: 'web-ui',
  },
  { languages: ['php'], says: /\b(Typecho_Plugin_Interface|Typecho\\Plugin\\PluginInterface)\b/, exposure: 'web-ui' },
  { languages: ['php'], says: /(\$plugin->component)\s{0,3}=/, exposure: 'web-ui' },
  {
    languages: ['php'],
    says: /\bextends\s{1,9}\\?(?:Drupal\\Core\\)?(ControllerBase|FormBase|BlockBase)\b/,
    needs: /Drupal\\/,
    exposure: 'web-ui',
  },
  {
    languages: ['php'],
    says: /\bextends\s{1,9}\\?(CMSPlugin|Omeka\\Module\\AbstractModule|PluginBase)\b/,
    needs: /Joomla|Omeka|Craft|Winter|October|System\\Classes/,
    exposure: 'web-ui',
  },
  // Discourse and Redmine read one file at the root of an extension.
  {
    languages: ['ruby'],
    path: /(?:^|\/)plugin\.rb$/,
    says: /^(# name: \S.{0,80})$/m,
    needs: /after_initialize|enabled_site_setting|register_asset/,
    exposure: 'web-ui',
  },
  { languages: ['ruby'], path: /(?:^|\/)init\.rb$/, says: /\b(Redmine::Plugin\.register)\b/, exposure: 'web-ui' },
  {
    languages: ['java', 'kotlin'],
    says: /\bextends\s{1,9}(BasePlugin)\b/,
    needs: /run\.halo\.app/,
    exposure: 'web-ui',
  },
  {
    languages: ['java', 'kotlin'],
    says: /(?:\bextends\s{1,9}|:\s{0,3})(JavaPlugin)\b/,
    needs: /org\.bukkit/,
    exposure: 'bot',
  },
  // Add-ins of Office that its programs load as libraries.
  {
    languages: ['csharp'],
    says: /:\s{0,3}(?:global::)?(?:Microsoft\.Office\.Tools\.)?(AddInBase|(?:Extensibility\.)?IDTExtensibility2|ExcelAddIn|IExcelAddIn|ExcelRibbon)\b/,
    exposure: 'desktop',
  },
  {
    languages: ['csharp'],
    says: /\bpartial\s{1,9}class\s{1,9}(ThisAddIn)\b/,
    exposure: 'desktop',
  },
  // What is loaded into a game that somebody else made: by BepInEx, MelonLoader, SMAPI, Forge, Fabric, and by games that load mods themselves.
  {
    languages: ['csharp'],
    says: /\[\s{0,3}(?:assembly:\s{0,3})?(?:BepInEx\.|MelonLoader\.)?(BepInPlugin|MelonInfo)\(|:\s{0,3}(IModApi|IUserMod|TerrariaPlugin|RocketPlugin)\b/,
    exposure: 'desktop',
  },
  {
    languages: ['csharp'],
    says: /\bclass\s{1,9}\w{1,80}\s{0,3}:\s{0,3}(Mod)\b/,
    needs: /\b(?:StardewModdingAPI|Verse|Terraria\.ModLoader)\b/,
    exposure: 'desktop',
  },
  {
    languages: ['java', 'kotlin'],
    says: /(?:\bimplements\s{1,9}|:\s{0,3})((?:Client|Dedicated\w{0,6})?ModInitializer)\b|@(Mod)\(/,
    needs: /net\.(?:fabricmc|minecraftforge|neoforged)/,
    exposure: 'desktop',
  },
  { languages: ['python'], says: /^(bl_info)\s{0,3}=\s{0,3}\{/m, exposure: 'desktop' },
  {
    languages: ['python'],
    says: /\bclass\s{1,9}\w{1,80}\((?:sublime_plugin\.)?((?:Text|Window)Command|ExtensionManager)\b/,
    needs: /\bimport sublime/,
    exposure: 'desktop',
  },
]

/** Extensions of sites and programs that other people run. */
export const hostPlugins: Detector = {
  finish(unit, sink) {
    for (const { languages, path, says, needs, exposure } of HOSTS) {
      if (!languages.includes(unit.language) || path?.test(unit.path) === false || !mayMatch(unit.text, says)) continue
      const match = says.exec(unit.text.slice(0, HEAD))
      const shown = match?.[1] ?? match?.[2]
      if (match === null || shown === undefined || (needs !== undefined && !unit.says(needs))) continue
      const start = match.index + match[0].indexOf(shown)
      sink.add('exposure', unit.stretch(start, start + shown.length), shown.trim(), {
        exposure,
        strength: 'strong',
      })
      return
    }
  },
}
