import { describe } from 'vitest'
import { projects } from './kind.ts'

const WPF =
  '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>WinExe</OutputType><TargetFramework>net9.0-windows</TargetFramework><UseWPF>true</UseWPF></PropertyGroup></Project>'
const CHOICES =
  '<Window x:Class="Yew.MainWindow" xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml">\n  <ComboBox x:Name="Vendors">\n    <ComboBoxItem Content="DeepSeek" Tag="https://api.deepseek.com/chat/completions" />\n  </ComboBox>\n</Window>\n'

describe('what a window writes out for people to choose', () => {
  projects([
    [
      'is no request: the code behind it sends one',
      {
        'Yew.csproj': WPF,
        'MainWindow.xaml': CHOICES,
        'MainWindow.xaml.cs':
          'using System.Net.Http;\nusing System.Net.Http.Json;\nnamespace Yew;\npublic partial class MainWindow : System.Windows.Window\n{\n    readonly HttpClient http = new();\n    async void Ask(string q)\n    {\n        var body = new { model = "deepseek-chat", messages = new[] { new { role = "user", content = q } } };\n        var said = await http.PostAsJsonAsync(Vendors.SelectedValue.ToString(), body);\n        Answer.Text = await said.Content.ReadAsStringAsync();\n    }\n}\n',
      },
      {
        generates: ['text'],
        generationIn: 'MainWindow.xaml.cs',
        noRecord: [{ kind: 'generation', file: 'MainWindow.xaml' }],
      },
    ],
  ])
})
