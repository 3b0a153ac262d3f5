using InfoInterview.Language;

namespace InfoInterview.Engagements.Replies;

/// <summary>Finds who is named to be asked: the name in a phrase that refers, and full names in the sentences that do so.</summary>
internal static class NameFinder
{
    private const int MostNameWords = 4;
    private const int MostNames = 10;

    /// <summary>How far behind a name its address may stand, in letters.</summary>
    private const int AddressReach = 40;

    /// <param name="scan">The reply.</param>
    /// <param name="text">Its text.</param>
    /// <param name="everywhere">Whether full names of any sentence are meant where no phrase refers to anybody.</param>
    public static ValueList<ReplyReferral> In(ReplyScan scan, string text, bool everywhere)
    {
        var body = scan.Body;
        var (names, hasPhrase) = (new List<ReplyReferral>(), false);
        for (var at = 0; at < scan.End; at++)
        {
            ref readonly var sentence = ref body.Sentences[at];
            var refers = false;
            foreach (ref readonly var hit in scan.Hits)
            {
                if (hit.Signal != (byte)ReplySignal.Referral || hit.First < sentence.First || hit.End > sentence.End) continue;
                refers = true;
                AddNames(names, text, in body, hit.First, hit.End, sentence.End, least: 1);
            }

            hasPhrase |= refers;
            if (refers) AddNames(names, text, in body, sentence.First, sentence.End, sentence.End, least: 2);
        }

        if (!hasPhrase && everywhere && scan.End > 0) AddNames(names, text, in body, 0, body.Sentences[scan.End - 1].End, body.Sentences[scan.End - 1].End, least: 2);
        return names.ToValueList();
    }

    /// <summary>Adds the names that begin within some words.</summary>
    private static void AddNames(List<ReplyReferral> names, string text, scoped in TextReading body, int first, int end, int mostEnd, int least)
    {
        for (var at = first; at < end && names.Count < MostNames; at++)
        {
            var last = EndOfName(in body, at, mostEnd);
            if (last - at >= least) Add(names, text, in body, at, last);
            if (last > at) at = last - 1;
        }
    }

    private static int EndOfName(scoped in TextReading body, int at, int mostEnd)
    {
        var end = at;
        while (end < mostEnd && end - at < MostNameWords && IsNamePart(in body, end))
        {
            end++;
            if (body.Tokens[end - 1].After is not (Boundary.Space or Boundary.Hyphen)) break;
        }

        return end;
    }

    private static bool IsNamePart(scoped in TextReading body, int at)
    {
        ref readonly var token = ref body.Tokens[at];
        if (!char.IsUpper(body.Text[token.Start]) || token.Is(WordClass.NoName | WordClass.Number) || (token.Is(WordClass.Title) && token.End - token.Start < 5)) return false;
        // A word that the lexicon knows has its capital from the beginning of its sentence.
        return token.Word == 0 || (at > 0 && body.Tokens[at - 1].After < Boundary.Sentence);
    }

    private static void Add(List<ReplyReferral> names, string text, scoped in TextReading body, int first, int end)
    {
        var span = body.Span(first, end);
        var name = text.Substring(span.Start, span.Length);
        if (names.Exists(known => known.Name.Contains(name, StringComparison.Ordinal))) return;
        names.RemoveAll(known => name.Contains(known.Name, StringComparison.Ordinal));
        names.Add(new ReplyReferral { Name = name, Email = Address(text, span.Start + span.Length) });
    }

    private static string? Address(string text, int from)
    {
        var (start, end) = MailAddress.Next(text.AsSpan(0, Math.Min(text.Length, from + AddressReach + 80)), from);
        return start == end || start - from > AddressReach || text.AsSpan(from, start - from).Contains('\n') ? null : text[start..end];
    }
}
