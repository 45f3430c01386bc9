import { describe } from 'vitest'
import { projects } from './kind.ts'
import { AI, SPRING } from './told.ts'

const RAILS = 'source "https://rubygems.org"\ngem "rails"\ngem "puma"\n'
const SPOTS = 'class SpotsController < ApplicationController\n  def index\n    render json: Spot.all\n  end\nend\n'
const SPOT = 'class Spot < ApplicationRecord\nend\n'
const ROUTES = 'Rails.application.routes.draw do\n  get "spots", to: "spots#index"\nend\n'
const rails = (gem: string, more: Readonly<Record<string, string>> = {}) => ({
  Gemfile: `${RAILS}gem "${gem}"\n`,
  'config/routes.rb': ROUTES,
  'app/controllers/spots_controller.rb': SPOTS,
  'app/models/spot.rb': SPOT,
  ...more,
})

describe('a package that is listed and that no code names generates nothing', () => {
  projects([
    ['in a Gemfile, by the constant of the gem', rails('ruby_llm'), { silent: true }],
    ['in a Gemfile, by a client of one vendor', rails('ruby-openai'), { silent: true }],
    [
      'in composer.json, by its namespace',
      {
        'composer.json':
          '{"name":"reef/site","type":"project","require":{"laravel/framework":"^11","openai-php/client":"^0.10"}}',
        'routes/web.php':
          "<?php\nuse Illuminate\\Support\\Facades\\Route;\nRoute::get('/spots', [SpotController::class, 'index']);\n",
        'app/Http/Controllers/SpotController.php':
          '<?php\nnamespace App\\Http\\Controllers;\nclass SpotController extends Controller {\n  public function index() { return Spot::all(); }\n}\n',
      },
      { silent: true },
    ],
    [
      'in a pom, by the package of its classes',
      {
        'pom.xml': SPRING(
          '<dependency><groupId>com.theokanning.openai-gpt3-java</groupId><artifactId>service</artifactId></dependency>',
        ),
        'src/main/java/reef/SpotController.java':
          'package reef;\n@RestController class SpotController {\n  @GetMapping("/spots") List<Spot> spots() { return store.all(); }\n}\n',
        'src/main/java/reef/Spot.java': 'package reef;\nrecord Spot(String name) {}\n',
      },
      { silent: true },
    ],
    [
      'in a pom of Spring, whose own classes are named everywhere',
      {
        'pom.xml': SPRING(AI),
        'src/main/java/reef/SpotController.java':
          'package reef;\nimport org.springframework.web.bind.annotation.RestController;\n@RestController class SpotController {\n  @GetMapping("/spots") List<Spot> spots() { return store.all(); }\n}\n',
        'src/main/java/reef/Spot.java': 'package reef;\nrecord Spot(String name) {}\n',
      },
      { silent: true },
    ],
    [
      'in Cargo.toml, by the crate',
      {
        'Cargo.toml':
          '[package]\nname = "reef"\nversion = "0.1.0"\n\n[dependencies]\naxum = "0.7"\nasync-openai = "0.23"\n',
        'src/main.rs':
          'use axum::{routing::get, Router};\nmod spots;\n#[tokio::main]\nasync fn main() {\n  let app = Router::new().route("/spots", get(spots::all));\n  axum::serve(listener(), app).await.unwrap();\n}\n',
        'src/spots.rs': 'pub async fn all() -> String { String::new() }\n',
      },
      { silent: true },
    ],
    [
      'but does by the constant alone',
      rails('ruby_llm', { 'app/models/talk.rb': 'class Talk\n  def say(q) = RubyLLM.chat.ask(q).content\nend\n' }),
      { generates: ['text'] },
    ],
    [
      'but may by a mark on a model',
      rails('ruby_llm', { 'app/models/chat.rb': 'class Chat < ApplicationRecord\n  acts_as_chat\nend\n' }),
      { generates: ['text'] },
    ],
    [
      'but may where the code lies elsewhere',
      { Gemfile: `${RAILS}gem "ruby_llm"\n`, 'config/routes.rb': ROUTES },
      { generates: ['text'] },
    ],
    [
      'but does by a namespace that is written out',
      {
        'composer.json':
          '{"name":"reef/site","type":"project","require":{"laravel/framework":"^11","openai-php/client":"^0.10"}}',
        'routes/web.php':
          "<?php\nuse Illuminate\\Support\\Facades\\Route;\nRoute::post('/say', [SayController::class, 'say']);\n",
        'app/Http/Controllers/SayController.php':
          "<?php\nnamespace App\\Http\\Controllers;\nclass SayController extends Controller {\n  public function say($q) { return \\OpenAI::client('k')->chat()->create(['model' => 'gpt-4o', 'messages' => [$q]]); }\n}\n",
      },
      { generates: ['text'] },
    ],
  ])
})
