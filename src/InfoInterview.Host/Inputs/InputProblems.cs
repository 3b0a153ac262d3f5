using System.Collections.Immutable;
using InfoInterview.People;
using InfoInterview.Time;

namespace InfoInterview.Host.Inputs;

/// <summary>Gathers what is wrong with what a person or a program has sent, by the name of the field.</summary>
internal sealed class InputProblems
{
    private readonly SortedDictionary<string, List<string>> found = new(StringComparer.Ordinal);

    public bool Any => found.Count > 0;

    public IEnumerable<KeyValuePair<string, string>> All => found.Select(pair => KeyValuePair.Create(pair.Key, string.Join(' ', pair.Value)));

    public string? this[string field] => found.TryGetValue(field, out var problems) ? string.Join(' ', problems) : null;

    public void Add(string field, string problem)
    {
        if (!found.TryGetValue(field, out var problems)) found[field] = problems = [];
        problems.Add(problem);
    }

    public ImmutableDictionary<string, string[]> ToDictionary() => found.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);

    /// <summary>The text without blanks around it; <c>null</c> when there is none.</summary>
    public string? Text(string field, string? text, int limit)
    {
        var value = text?.Trim();
        if (string.IsNullOrEmpty(value)) return null;
        // A form sends two characters for each line end that people count as one.
        var length = value.ReplaceLineEndings("\n").Length;
        if (length > limit) Add(field, Spoken.Of($"At most {limit} characters, please; this has {length}."));
        else if (value.Contains('\0', StringComparison.Ordinal)) Add(field, Spoken.Of("This holds a character that cannot be kept."));
        return value;
    }

    public PersonName? Name(string field, string? text)
    {
        var value = Text(field, text, InputLimits.Line);
        if (PersonName.TryParse(value, out var name)) return name;
        Add(field, Spoken.Of("Write a name, such as Ruth Halvorsen."));
        return null;
    }

    public ContactPoint? Point(string field, ContactPointKind kind, string? text, string hint)
    {
        var value = Text(field, text, InputLimits.Link);
        if (value is null) return null;
        if (!ContactPoint.TryParse(kind, value, out var point)) Add(field, hint);
        return point;
    }

    public ZoneId? Zone(string field, string? text)
    {
        var value = Text(field, text, InputLimits.Line);
        if (value is null) return null;
        if (!ZoneId.TryParse(value, out var zone)) Add(field, Spoken.Of("This time zone is not known. Write it as in Europe/Oslo or America/Chicago."));
        return zone;
    }
}
