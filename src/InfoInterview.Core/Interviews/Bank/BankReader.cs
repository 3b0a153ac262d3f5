using InfoInterview.Language;
using InfoInterview.Outreach;
using InfoInterview.Templates;

namespace InfoInterview.Interviews.Bank;

/// <summary>
/// Takes a bank file apart. <c>language:</c> and <c>theme:</c> hold for all questions below, until said again; <c>[id]</c>
/// begins a question, whose lines are <c>key: value</c>; a line with <c>#</c> in front is a remark.
/// </summary>
internal sealed class BankReader(TemplateFile file, LibraryProblems problems)
{
    private readonly List<BankEntry> entries = [];
    private string? language;
    private QuestionTheme? theme;

    public List<BankEntry> Read()
    {
        var lines = file.Text.ReplaceLineEndings("\n").Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at].TrimStart('\uFEFF').TrimEnd();
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#') continue;
            if (line[0] == '[') Begin(line, at + 1);
            else Take(line, at + 1);
        }

        return entries;
    }

    private void Begin(string line, int number)
    {
        var id = line.Trim('[', ']').Trim();
        if (line[^1] != ']' || !SourceLine.IsWord(id))
            problems.Add(
                file.Name, number, 1, $"The line {line} is not an id of lower-case letters, digits, hyphens and dots in square brackets.");
        if (language is null) problems.Add(file.Name, number, 1, "No line above says the language.");
        entries.Add(
            new BankEntry { File = file.Name, Id = new SourceLine("id", id, number, 2), Language = language ??= "en", Theme = theme });
    }

    private void Take(string text, int number)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            problems.Add(file.Name, number, 1, "A line has the form \"key: value\".");
            return;
        }

        var value = text[(colon + 1)..];
        var line = new SourceLine(text[..colon].Trim(), value.Trim(), number, colon + 2 + value.Length - value.TrimStart().Length);
        if (line.Value.Length == 0) problems.Add(file.Name, number, 1, $"Nothing is said after {line.Key}.");
        else if (line.Key is "language") TakeLanguage(line);
        else if (line.Key is "theme") TakeTheme(line);
        else if (entries.Count > 0) entries[^1].Lines.Add(line);
        else problems.Add(file.Name, number, 1, $"The line {line.Key} belongs to a question, and none has begun.");
    }

    private void TakeLanguage(SourceLine line)
    {
        language = line.Value;
        if (!LanguageTag.IsOne(line.Value))
            problems.Add(file.Name, line.Line, line.Column, $"The language {line.Value} is not a tag such as en or de-AT.");
    }

    private void TakeTheme(SourceLine line)
    {
        theme = QuestionTheme.CareerPath;
        foreach (var (word, known) in BankWords.Themes)
        {
            if (!string.Equals(word, line.Value, StringComparison.Ordinal)) continue;
            theme = known;
            return;
        }

        problems.Add(
            file.Name, line.Line, line.Column, $"The theme {line.Value} is not known.",
            NearestName.Of(line.Value, BankWords.Themes.Select(entry => entry.Word)));
    }
}
