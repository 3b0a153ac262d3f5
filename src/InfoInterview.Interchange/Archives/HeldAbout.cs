using System.Text;
using System.Text.Json;
using InfoInterview.Interchange.Actions;
using InfoInterview.Interchange.Engagements;
using InfoInterview.Interchange.Interviews;
using InfoInterview.Interchange.Notes;
using InfoInterview.People;

namespace InfoInterview.Interchange.Archives;

/// <summary>
/// The answer to a contact who asks "what do you hold about me": one page with every value of their record, of the history with them, of
/// what the two wrote to each other, of the notes, plans and action items about them, and of what the host keeps beside.
/// It is made of the records as they are kept, so that nothing kept can be left out. It names other people where the seeker has noted
/// them: read it before it is handed out (G6.2). Equal when all parts are equal.
/// </summary>
public sealed record HeldAbout
{
    /// <summary>Whose data it is.</summary>
    public required string Name { get; init; }

    /// <summary>The parts, those in which there is something.</summary>
    public required ValueList<HeldSection> Sections { get; init; }

    /// <summary>What an archive holds about one of its contacts.</summary>
    /// <param name="archive">Everything that the seeker owns.</param>
    /// <param name="contact">Who asks.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentNullException">One of them is <c>null</c>.</exception>
    public static HeldAbout Of(SeekerArchive archive, Contact contact)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(contact);
        var ids = contact.FormerIds.Add(contact.Id);
        var notes = archive.Notes.Where(note => ids.Contains(note.With.Contact)).ToList();
        var noted = notes.ConvertAll(note => note.Id);
        HeldSection[] sections =
        [
            Section("The record", [ContactJson.Write(contact)]),
            Section("What happened", archive.Histories.Where(history => ids.Contains(history.Contact)).SelectMany(history => history.Facts)
                .Select(FactJson.Write)),
            Section("What was sent to them", archive.Sent.Where(copy => ids.Contains(copy.Contact)).Select(InfoInterviewJson.Write)),
            Section("What they wrote", archive.Received.Where(text => ids.Contains(text.Contact)).Select(InfoInterviewJson.Write)),
            Section("Drafts of messages to them", archive.Drafts.Where(draft => ids.Contains(draft.Contact))
                .Select(InfoInterviewJson.Write)),
            Section("Notes of talks", notes.Select(NoteJson.Write)),
            Section("Plans of talks", archive.Plans.Where(plan => ids.Contains(plan.Contact.Id)).Select(InterviewPlanJson.Write)),
            Section("Things to do",
                archive.Actions.Where(action => (action.For is { } whom && ids.Contains(whom))
                || (action.Source is { } source && noted.Contains(source.Note))).Select(ActionItemJson.Write)),
            .. archive.Beside.Where(item => item.Contact is { } whom && ids.Contains(whom))
                .GroupBy(item => item.Kind, StringComparer.Ordinal)
                .Select(items => Section(items.Key, items.Select(ArchivedItemJson.WriteOpen))),
            new HeldSection
            {
                Title = "Named in other records",
                Lines = archive.Contacts.Where(other => other.Id != contact.Id && other.ReferredBy is { } referrer
                    && ids.Contains(referrer))
                    .Select(other => $"As the one who referred {other.Name.Full}.").ToValueList(),
            },
        ];
        return new HeldAbout { Name = contact.Name.Full, Sections = sections.Where(section => !section.Lines.IsEmpty).ToValueList() };
    }

    /// <summary>The page as Markdown.</summary>
    /// <returns>The text, with line ends of one kind.</returns>
    public string ToMarkdown()
    {
        var page = new StringBuilder("# What is held about ").Append(Plain(Name)).Append('\n');
        foreach (var section in Sections)
        {
            page.Append("\n## ").Append(section.Title).Append("\n\n");
            foreach (var line in section.Lines) page.Append("- ").Append(Plain(line)).Append('\n');
        }

        return page.ToString();
    }

    private static HeldSection Section(string title, IEnumerable<string> documents)
    {
        var lines = new List<string>();
        foreach (var text in documents)
        {
            using var document = JsonDocument.Parse(text);
            Add(lines, "", document.RootElement);
        }

        return new HeldSection { Title = title, Lines = lines.ToValueList() };
    }

    /// <summary>Every value under the words that lead to it: "do not contact 1, reason: asked".</summary>
    private static void Add(List<string> lines, string path, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var part in element.EnumerateObject()) Add(lines, path.Length == 0 ? Words(part.Name)
                    : $"{path}, {Words(part.Name)}", part.Value);
                break;
            case JsonValueKind.Array:
                var number = 0;
                foreach (var item in element.EnumerateArray()) Add(lines,
                    string.Create(CultureInfo.InvariantCulture, $"{path} {++number}"), item);
                break;
            case JsonValueKind.Null:
                break;
            default:
                lines.Add($"{path}: {(element.ValueKind == JsonValueKind.String ? element.GetString() : element.GetRawText())}");
                break;
        }
    }

    private static string Words(string name) =>
        string.Concat(name.Select(letter => char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString()))
            .TrimStart();

    /// <summary>Text that means nothing to Markdown, on lines that belong together.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            if (letter == '\n') plain.Append("  \n  ");
            else if ("\\`*_{}[]<>#+-!|".Contains(letter, StringComparison.Ordinal)) plain.Append('\\').Append(letter);
            else plain.Append(letter);
        }

        return plain.ToString();
    }
}
