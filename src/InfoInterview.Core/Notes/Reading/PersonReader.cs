using InfoInterview.Notes.Wording;

namespace InfoInterview.Notes.Reading;

/// <summary>
/// Reads the names of people by their form: capitals, with "de" and "van" between them, and nothing that makes an organization
/// of it.
/// </summary>
internal readonly ref struct PersonReader(NoteWords words, int end)
{
    private const int MostWords = 4;

    /// <summary>The word after the name that begins here, its title included; the given place when none begins here.</summary>
    public int End(int at)
    {
        var first = at;
        while (first < end && words.Is(first, WordList.Title) && words[first].IsCapital) first++;
        var last = first;
        while (last < end && last - first < MostWords && (IsPart(last) || IsParticle(first, last)))
        {
            last++;
            if (words[last - 1].After != Break.None || words[last - 1].IsPossessive) break;
        }

        while (last > first && words.Is(last - 1, WordList.Particle) && !words[last - 1].IsCapital) last--;
        if (last == first || IsOrganization(first, last)) return at;
        return last;
    }

    /// <summary>How many words of a name there are, titles not counted.</summary>
    public int Count(int first, int last)
    {
        while (first < last && words.Is(first, WordList.Title)) first++;
        return last - first;
    }

    private bool IsPart(int at)
    {
        var word = words[at];
        return word.IsCapital && !word.IsAllCapitals && (!word.Is(WordList.NoName) || IsNamesake(at))
            && (word.End - word.Start > 1 || IsInitial(at)) && !(at > 0 && word.OpensBracket);
    }

    /// <summary>"Jan van der Berg", "April Okoye": months that are given names.</summary>
    private bool IsNamesake(int at) =>
        words.Is(at, WordList.Namesake) && words[at].After == Break.None && at + 1 < end
            && (words.Is(at + 1, WordList.Particle) || (words[at + 1].IsCapital && !words.Is(at + 1, WordList.NoName)));

    private bool IsInitial(int at) => words[at].End < words.Text.Length && words.Text[words[at].End] == '.';

    private bool IsParticle(int first, int at) =>
        at > first && words.Is(at, WordList.Particle) && at + 1 < end && (words[at + 1].IsCapital || words.Is(at + 1, WordList.Particle));

    private bool IsOrganization(int first, int last)
    {
        for (var at = first; at < last; at++)
        {
            if (words.Is(at, WordList.Organization)) return true;
        }

        return last < end && words[last - 1].After == Break.None && words.Is(last, WordList.Organization) && words[last].IsCapital;
    }
}
