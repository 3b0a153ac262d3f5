using InfoInterview.Rules;

namespace InfoInterview.Notes.Binding;

/// <summary>
/// Takes the names of the interviewees, of where they work and of those whom they named out of notes. Each interviewee stays one person,
/// by
/// a number in the order of the talks.
/// </summary>
internal static class Unnamed
{
    private const string Somebody = "somebody";
    private const string TheirPlace = "their organization";
    private const int ShortestName = 3;

    public static Notebook Of(Notebook notebook)
    {
        var numbers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var note in notebook.Notes.OrderBy(note => note.Day).ThenBy(note => note.Id))
            numbers.TryAdd(KeyOf(note.With), string.Create(CultureInfo.InvariantCulture, $"Person {numbers.Count + 1}"));

        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var note in notebook.Notes)
        {
            foreach (var referral in note.Marks.OfType<NoteMark.Referral>()) Add(names, referral.Name, Somebody);
        }

        foreach (var note in notebook.Notes)
        {
            Add(names, note.With.Name, numbers[KeyOf(note.With)]);
            if (note.With.Organization is { } place) names[place.Trim()] = TheirPlace;
        }

        return notebook with
        {
            Notes = notebook.Notes.Select(note => Without(note, names, numbers[KeyOf(note.With)])).ToValueList(),
            Contacts = [],
        };
    }

    private static InterviewNote Without(InterviewNote note, Dictionary<string, string> names, string number)
    {
        var edits = new List<(TextSpan Span, string Words)>();
        foreach (var (name, words) in names.OrderByDescending(pair => pair.Key.Length))
        {
            if (name.Length == 0) continue;
            for (var at = note.Text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = note.Text.IndexOf(name, at + name.Length,
                StringComparison.Ordinal))
            {
                var span = new TextSpan(at, name.Length);
                if (IsWhole(note.Text, span)
                    && !edits.Exists(edit => edit.Span.Start < span.End && span.Start < edit.Span.End)) edits.Add((span, words));
            }
        }

        edits.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        var rest = Passages.Replace(note, edits, mark => mark is not NoteMark.Referral);
        return rest with
        {
            Interview = null,
            With = rest.With with { Contact = default, Name = number, Organization = null },
        };
    }

    /// <summary>The whole name, and each part of it that is long enough to be nothing else.</summary>
    private static void Add(Dictionary<string, string> names, string name, string words)
    {
        var whole = name.Trim();
        if (whole.Length == 0) return;
        names[whole] = words;
        foreach (var part in whole.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Length >= ShortestName && char.IsUpper(part[0]) && !part.EndsWith('.')) names[part] = words;
        }
    }

    private static bool IsWhole(string text, TextSpan span) =>
        (span.Start == 0 || !char.IsLetterOrDigit(text[span.Start - 1]))
            && (span.End == text.Length || !char.IsLetterOrDigit(text[span.End]));

    private static string KeyOf(Interviewee with) => with.Contact == default ? with.Name : with.Contact.ToString();
}
