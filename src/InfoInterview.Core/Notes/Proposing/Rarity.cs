using InfoInterview.Notes.Wording;

namespace InfoInterview.Notes.Proposing;

/// <summary>How rare a word is in the seeker's notes: a rare one tells more.</summary>
internal sealed class Rarity
{
    private readonly Dictionary<string, int> linesWith = new(StringComparer.Ordinal);
    private int lines;

    public void Count(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            lines++;
            foreach (var stem in WordBag.Of(line).Stems) linesWith[stem] = linesWith.GetValueOrDefault(stem) + 1;
        }
    }

    /// <summary>The weight of a word, at least 1.</summary>
    public double Of(string stem) => 1 + Math.Log((lines + 1.0) / (linesWith.GetValueOrDefault(stem) + 1));
}
