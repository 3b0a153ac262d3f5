using System.Text;
using System.Text.Json;
using InfoInterview.Rules;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Tests.Notes;

/// <summary>Reads the two sets of labelled notes: that of the corpus, and our own of ten other fields.</summary>
internal static class LabelledNotes
{
    public static List<LabelledNote> Second { get; } = Own(RepositoryFiles.Read("tests/InfoInterview.Core.Tests/Notes/second-set.notes"));

    public static Dictionary<string, string> CorpusThemes()
    {
        using var json = JsonDocument.Parse(Corpus.Read("notes/dev.json"));
        return json.RootElement.GetProperty("theme_list").EnumerateObject().ToDictionary(theme => theme.Name, theme => theme.Value.GetString()!, StringComparer.Ordinal);
    }

    public static List<LabelledNote> OfCorpus()
    {
        using var json = JsonDocument.Parse(Corpus.Read("notes/dev.json"));
        var labels = json.RootElement.GetProperty("labels").GetProperty("notes");
        var notes = new List<LabelledNote>();
        foreach (var interview in json.RootElement.GetProperty("interviews").EnumerateArray())
        {
            foreach (var note in interview.GetProperty("notes").EnumerateArray())
            {
                var id = note.GetProperty("id").GetString()!;
                var read = new LabelledNote(id, interview.GetProperty("id").GetString()!, interview.GetProperty("interviewee").GetProperty("name").GetString()!, Day(interview.GetProperty("date").GetString()!)!.Value, note.GetProperty("text").GetString()!);
                Label(read, labels.GetProperty(id));
                notes.Add(read);
            }
        }

        return notes;
    }

    private static void Label(LabelledNote note, JsonElement labels)
    {
        foreach (var action in labels.GetProperty("action_items").EnumerateArray()) note.Actions.Add((Span(action), Day(action.GetProperty("due").GetString())));
        foreach (var referral in labels.GetProperty("referrals").EnumerateArray()) note.Referrals.Add(referral.GetProperty("name").GetString()!);
        foreach (var skill in labels.GetProperty("skills").EnumerateArray()) note.Skills.Add((skill.GetProperty("skill").GetString()!, Span(skill)));
        foreach (var theme in labels.GetProperty("themes").EnumerateArray()) note.Themes.Add((theme.GetProperty("theme").GetString()!, Span(theme)));
    }

    private static TextSpan Span(JsonElement label) => new(label.GetProperty("start").GetInt32(), label.GetProperty("end").GetInt32() - label.GetProperty("start").GetInt32());

    private static LocalDate? Day(string? text) => text is null or "none" ? null : LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>"# id | field | with | day" begins a note; "^ kind value" labels the line above it.</summary>
    private static List<LabelledNote> Own(string file)
    {
        var notes = new List<LabelledNote>();
        foreach (var block in ("\n" + file).Split("\n# ").Skip(1))
        {
            var lines = block.TrimEnd('\n').Split('\n');
            var head = lines[0].Split(" | ");
            var text = new StringBuilder();
            var labels = new List<(string Label, TextSpan Line)>();
            var span = default(TextSpan);
            foreach (var line in lines.Skip(1))
            {
                if (line.StartsWith("^ ", StringComparison.Ordinal))
                {
                    labels.Add((line[2..], span));
                    continue;
                }

                span = new TextSpan(text.Length, line.Length);
                text.Append(line).Append('\n');
            }

            var note = new LabelledNote(head[0], head[0], head[2], Day(head[3])!.Value, text.ToString()) { IsNamed = true };
            foreach (var (label, line) in labels) Label(note, label, line);
            notes.Add(note);
        }

        return notes;
    }

    private static void Label(LabelledNote note, string label, TextSpan line)
    {
        var (kind, value) = (label[..label.IndexOf(' ', StringComparison.Ordinal)], label[(label.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        switch (kind)
        {
            case "action":
                var parts = value.Split(" : ", 2);
                note.Actions.Add((new TextSpan(note.Text.IndexOf(parts[1], line.Start, StringComparison.Ordinal), parts[1].Length), Day(parts[0])));
                break;
            case "referral":
                note.Referrals.Add(value);
                break;
            case "skill":
                note.Skills.Add((value, line));
                break;
            case "resource":
                note.Resources.Add(value);
                break;
            case "theme":
                note.Themes.Add((value, line));
                break;
            default:
                throw new FormatException(label);
        }
    }
}
