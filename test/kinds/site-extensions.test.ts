import { describe, expect, it } from 'vitest'
import { standing } from './stands.ts'
import { told } from './told.ts'

const filing = 'filing-unrecorded'
const ASK =
  "  $said = wp_remote_post('https://api.deepseek.com/chat/completions', array('headers' => lamp_headers(), 'body' => wp_json_encode(array('model' => 'deepseek-chat', 'messages' => $messages))));\n  return json_decode(wp_remote_retrieve_body($said), true)['choices'][0]['message']['content'];\n"
const HEAD = '<?php\n/*\nPlugin Name: 灯语助手\nDescription: Talks about lamps\n*/\n'

describe('an extension of WordPress', () => {
  const plugin = {
    'lamp.php': `${HEAD}define('LAMP_DIR', plugin_dir_path(__FILE__));\nrequire_once LAMP_DIR . 'parts/talk.php';\n`,
    'parts/talk.php': `<?php\nadd_action('rest_api_init', function () {\n  register_rest_route('lamp/v1', '/say', array('methods' => 'POST', 'callback' => 'lamp_say', 'permission_callback' => '__return_true'));\n});\nadd_shortcode('lamp_talk', 'lamp_box');\nadd_action('rest_api_init', function () { register_rest_route('lamp', '/say', array('callback' => 'lamp_say')); });\nfunction lamp_say($request) {\n  $messages = array(array('role' => 'user', 'content' => $request['text']));\n${ASK}}\n`,
  }
  it('goes by the name that its users read, and is met on the pages of a site', async () => {
    const { ways, name } = await told(plugin)
    expect({ ways, name }).toEqual({ ways: ['a WordPress plug-in'], name: '灯语助手' })
  })
  it('that writes for whoever runs the site is met on its pages', async () => {
    const { ways } = await told({
      'lamp.php': `${HEAD}add_action('save_post', 'lamp_write');\nfunction lamp_write($id) {\n  $messages = array(array('role' => 'user', 'content' => get_the_title($id)));\n${ASK}}\n`,
    })
    expect(ways).toEqual(['a WordPress plug-in'])
  })
  it('whose routes only let staff in has no interface for others', async () => {
    const { ways } = await told({
      ...plugin,
      'parts/talk.php': plugin['parts/talk.php'].replace(
        "'__return_true'",
        "function () { return current_user_can('manage_options'); }",
      ),
    })
    expect(ways).toEqual(['a WordPress plug-in'])
  })
  standing({
    'the place is the talk, not the translation beside it': {
      files: {
        'lamp.php': `${HEAD}define('LAMP_DIR', plugin_dir_path(__FILE__));\nrequire_once LAMP_DIR . 'translate.php';\nrequire_once LAMP_DIR . 'parts/chat.php';\n`,
        'translate.php': `<?php\nadd_action('wp_ajax_nopriv_lamp_translate', 'lamp_translate');\nfunction lamp_translate() {\n  $text = $_POST['text'];\n  $messages = array(array('role' => 'user', 'content' => $text));\n${ASK}}\n`,
        'parts/chat.php': `<?php\nadd_shortcode('lamp_talk', 'lamp_box');\nadd_action('rest_api_init', function () { register_rest_route('lamp', '/say', array('callback' => 'lamp_say')); });\nfunction lamp_say($request) {\n  switch ($request['vendor']) {\n    case 'a':\n      $api_url = 'https://api.deepseek.com/chat/completions';\n      break;\n    case 'b':\n      $api_url = 'https://api.moonshot.cn/v1/chat/completions';\n      break;\n  }\n${'  // What was said before is looked up first.\n'.repeat(70)}  $ch = curl_init();\n  curl_setopt($ch, CURLOPT_URL, $api_url);\n  curl_setopt($ch, CURLOPT_POSTFIELDS, json_encode(array('model' => $m, 'messages' => $messages)));\n  echo curl_exec($ch);\n}\n`,
      },
      at: { [filing]: 'parts/chat.php: echo curl_exec($ch);' },
    },
  })
})

describe('an extension of Discourse', () => {
  it('is met on the pages of a forum', async () => {
    const { ways, name } = await told({
      'plugin.rb':
        "# frozen_string_literal: true\n\n# name: lamp-replies\n# about: Answers new topics\n# version: 0.1\n\nafter_initialize { require_relative 'lib/reply' }\n",
      'lib/reply.rb':
        "require 'openai'\nclass Reply\n  def give(q)\n    OpenAI::Client.new.chat(parameters: { model: 'gpt-4o', messages: [{ role: 'user', content: q }] })\n  end\nend\n",
    })
    expect({ ways, name }).toEqual({ ways: ['a Discourse plug-in'], name: 'lamp-replies' })
  })
})
