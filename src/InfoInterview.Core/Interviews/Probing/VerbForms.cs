using System.Collections.Frozen;

namespace InfoInterview.Interviews.Probing;

/// <summary>The verbs by which people tell what they did and what they changed: base, past, participle, gerund.</summary>
internal static class VerbForms
{
    private static readonly FrozenDictionary<string, VerbForm> Forms = Read();

    /// <summary>Verbs that tell no deed, with their gerunds.</summary>
    private static readonly FrozenDictionary<string, string> States = SpokenLexicon.Lists["state"]
        .Select(pair => pair.Split('/'))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>The gerund of a verb that tells no deed, such as "know"; <c>null</c> for others.</summary>
    public static string? StateOf(string? known) => known is null ? null : States.GetValueOrDefault(known);

    public static VerbForm? Find(string? known) => known is not null && Forms.TryGetValue(known, out var form) ? form : null;

    private static FrozenDictionary<string, VerbForm> Read()
    {
        var forms = new Dictionary<string, VerbForm>(StringComparer.Ordinal);
        foreach (var use in Enum.GetValues<VerbUse>())
        {
            foreach (var verb in SpokenLexicon.Lists["verb-" + use.ToString().ToLowerInvariant()])
            {
                var parts = verb.Split('/');
                for (var i = 0; i < parts.Length; i++)
                    forms.TryAdd(
                            parts[i],
                        new VerbForm(use, parts[^1], IsPast: i is 1 or 2 && !string.Equals(parts[i], parts[0], StringComparison.Ordinal)));
            }
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
