import { describe } from 'vitest'
import { projects } from './kind.ts'

const MIX = (deps: string) =>
  `defmodule Ash.MixProject do\n  use Mix.Project\n  def project, do: [app: :ash, version: "0.1.0", deps: deps()]\n  defp deps, do: [{:phoenix, "~> 1.7"}, {:phoenix_live_view, "~> 1.0"}${deps}]\nend\n`
const LIVE =
  'defmodule AshWeb.TalkLive do\n  use Phoenix.LiveView\n  def handle_event("ask", %{"q" => q}, socket), do: {:noreply, assign(socket, answer: Ash.Talk.say(q))}\nend\n'
const ROUTER =
  'defmodule AshWeb.Router do\n  use Phoenix.Router\n  import Phoenix.LiveView.Router\n  live "/", AshWeb.TalkLive\nend\n'

describe('a call whose name ends in a sign', () => {
  projects([
    [
      'in Elixir',
      {
        'mix.exs': MIX(', {:openai_ex, "~> 0.9"}'),
        'lib/ash_web/router.ex': ROUTER,
        'lib/ash_web/talk_live.ex': LIVE,
        'lib/ash/talk.ex':
          'defmodule Ash.Talk do\n  def say(q) do\n    client() |> OpenaiEx.Chat.Completions.create!(%{model: "gpt-4o-mini", messages: [%{role: "user", content: q}]})\n  end\n  defp client, do: OpenaiEx.new(System.fetch_env!("OPENAI_API_KEY"))\nend\n',
      },
      { generates: ['text'], generationIn: 'lib/ash/talk.ex' },
    ],
    [
      'in Ruby, where rows of a table are made so: nothing is generated',
      {
        Gemfile: "source 'https://rubygems.org'\ngem 'rails'\ngem 'sqlite3'\n",
        'config/routes.rb': "Rails.application.routes.draw do\n  post '/notes', to: 'notes#create'\nend\n",
        'app/controllers/notes_controller.rb':
          'class NotesController < ApplicationController\n  def create\n    render json: Note.chat.create!(text: params[:text])\n  end\nend\n',
      },
      { silent: true },
    ],
  ])
})
