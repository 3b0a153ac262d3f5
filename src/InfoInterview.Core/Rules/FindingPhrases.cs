using System.Collections.Immutable;

namespace InfoInterview.Rules;

/// <summary>
/// The sentences of findings in another language: a table of lines "English = other", in which every "@" stands for what the finding
/// names. A sentence that no line holds stays as it is.
/// </summary>
internal sealed class FindingPhrases
{
    private readonly ImmutableArray<(string[] From, string[] To)> lines;

    private FindingPhrases(string table) => lines =
    [
        .. table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split(" = ", 2))
            .Select(pair => (pair[0].Split('@'), pair[1].Split('@'))),
    ];

    /// <summary>The table that a resource of the library holds.</summary>
    public static FindingPhrases Embedded(string resource)
    {
        using var stream = typeof(FindingPhrases).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The sentences '{resource}' are missing from the library.");
        using var reader = new StreamReader(stream);
        return new FindingPhrases(reader.ReadToEnd());
    }

    public Finding Of(Finding finding) => finding with
    {
        Message = Of(finding.Message) ?? finding.Message,
        Suggestion = finding.Suggestion is null ? null : Of(finding.Suggestion) ?? finding.Suggestion,
    };

    /// <summary>The sentence in the other language; <c>null</c> where no line holds it.</summary>
    public string? Of(string sentence)
    {
        foreach (var (from, to) in lines)
        {
            if (Named(sentence, from) is not { } named) continue;
            var said = to[0];
            for (var at = 1; at < to.Length; at++) said += (at - 1 < named.Count ? Of(named[at - 1]) ?? named[at - 1] : "") + to[at];
            return said;
        }

        return null;
    }

    /// <summary>What stands at each "@"; <c>null</c> when the sentence is another.</summary>
    private static List<string>? Named(string sentence, string[] parts)
    {
        if (!sentence.StartsWith(parts[0], StringComparison.Ordinal)) return null;
        var named = new List<string>();
        var at = parts[0].Length;
        for (var part = 1; part < parts.Length; part++)
        {
            var isLast = part == parts.Length - 1;
            var next = isLast ? sentence.Length - parts[part].Length : sentence.IndexOf(parts[part], at, StringComparison.Ordinal);
            if (next < at || (isLast && !sentence.EndsWith(parts[part], StringComparison.Ordinal))) return null;
            named.Add(sentence[at..next]);
            at = next + parts[part].Length;
        }

        return at == sentence.Length ? named : null;
    }
}
