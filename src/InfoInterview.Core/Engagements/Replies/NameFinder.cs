using InfoInterview.Language;

namespace InfoInterview.Engagements.Replies;

/// <summary>Finds who is named beside a referral: the name in the phrase itself, and every full name in the same sentence or the next one that introduces it.</summary>
internal static class NameFinder
{
    private const int MostNameWords = 4;

    private const int MostNames = 10;

    /// <summary>How many words around a phrase may name somebody.</summary>
    private const int Around = 40;

    /// <summary>How far behind a name its address may stand.</summary>
    private const int AddressReach = 4;

    public static ValueList<ReplyReferral> In(ReplyWords reply)
    {
        var names = new List<ReplyReferral>();
        foreach (var cue in reply.Cues)
        {
            if (names.Count >= MostNames) break;
            if (cue.Kind != CueKind.Referral) continue;
            var (named, length) = cue.Name.GetOffsetAndLength(int.MaxValue);
            if (length > 0) Add(names, reply, named, named + length);
            AddFullNames(names, reply, cue);
        }

        return names.ToValueList();
    }

    private static void AddFullNames(List<ReplyReferral> names, ReplyWords reply, Cue cue)
    {
        var sentence = reply.Words[cue.First].Sentence;
        var first = cue.First;
        while (first > Math.Max(0, cue.First - Around) && reply.Words[first - 1].Sentence == sentence) first--;
        for (var at = first; at < Math.Min(reply.Words.Length, cue.End + Around) && reply.Words[at].Sentence == sentence; at++)
        {
            var end = EndOfName(reply, at);
            if (end - at >= 2) Add(names, reply, at, end);
            if (end > at) at = end - 1;
        }
    }

    private static int EndOfName(ReplyWords reply, int at)
    {
        var end = at;
        while (end < reply.Words.Length && end - at < MostNameWords && reply.Words[end].IsCapital && !reply.Is(end, WordList.NoName) && reply.PlaceIn(end, WordList.Weekdays) == 0 && reply.PlaceIn(end, WordList.Months) == 0)
        {
            end++;
            if (reply.Words[end - 1].After > Break.None) break;
        }

        return end;
    }

    private static void Add(List<ReplyReferral> names, ReplyWords reply, int first, int end)
    {
        var name = reply.Said(first, end);
        if (name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal)) name = name[..^2];
        if (names.Exists(known => known.Name.Contains(name, StringComparison.Ordinal))) return;
        names.RemoveAll(known => name.Contains(known.Name, StringComparison.Ordinal));
        names.Add(new ReplyReferral { Name = name, Email = Address(reply, end) });
    }

    private static string? Address(ReplyWords reply, int at)
    {
        for (var i = at; i < Math.Min(reply.Words.Length, at + AddressReach); i++)
        {
            if (reply.Words[i].IsAddress && reply.Spelling(i).Contains('@')) return reply.Said(i, i + 1);
        }

        return null;
    }
}
