using InfoInterview.Outreach.Slots;
using InfoInterview.People;

namespace InfoInterview.Outreach.Messages;

/// <summary>A name that was typed with more than the name: "Mr. Arthur Pell who plays the piano there, I wrote to him".</summary>
internal static class NameRemark
{
    private static readonly string[] Clauses = [" who ", " whom ", " which ", " whose ", " that I ", " (", ";", " - ", " but ", " and I "];

    private static readonly string[] Starts = ["I", "I'm", "I've", "my", "the", "a", "an", "in", "at", "from", "of", "he", "she", "we",
        "they", "not", "no", "still", "also", "but", "who"];

    private static readonly string[] Addresses = ["ma'am", "maam", "mam", "madam", "sir", "ji", "sahib"];

    /// <summary>The name alone; the name itself where nothing else was typed with it.</summary>
    public static PersonName Without(PersonName name)
    {
        var written = name.Written;
        foreach (var clause in Clauses)
        {
            if (written.IndexOf(clause, StringComparison.OrdinalIgnoreCase) is > 0 and var at) written = written[..at];
        }

        for (var comma = written.IndexOf(',', StringComparison.Ordinal); comma > 0; comma = written.IndexOf(',', comma + 1))
        {
            var rest = written[(comma + 1)..].TrimStart();
            if (rest.Length == 0 || !(char.IsLower(rest[0]) || Starts.Contains(rest.Split(' ')[0],
                StringComparer.OrdinalIgnoreCase))) continue;
            written = written[..comma];
            break;
        }

        written = written.Trim(' ', ',');
        foreach (var address in Addresses)
        {
            if (written.EndsWith(" " + address, StringComparison.OrdinalIgnoreCase)) written = written[..^(address.Length + 1)];
        }

        return string.Equals(written, name.Written, StringComparison.Ordinal)
            || !PersonName.TryParse(written, out var alone) ? name : alone;
    }

    /// <summary>What was typed, and the name of which the letter makes use; <c>null</c> where that is all of it, or all but
    /// "sir".</summary>
    public static (string Typed, ReadFact Fact)? In(PersonName? name, Func<PersonName, string> said)
    {
        if (name is null || Without(name) is not { } alone || ReferenceEquals(alone, name)) return null;
        var rest = name.Written.Replace(alone.Written, "", StringComparison.Ordinal).Trim(' ', ',');
        return Addresses.Contains(rest, StringComparer.OrdinalIgnoreCase) ? null : (name.Written, ReadFact.PartOf(said(name)));
    }
}
