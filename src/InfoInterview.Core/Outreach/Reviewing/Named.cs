using System.Buffers;
using InfoInterview.Language;
using InfoInterview.People;

namespace InfoInterview.Outreach.Reviewing;

/// <summary>Who is named in a message: in its greeting, and at its end.</summary>
internal static class Named
{
    /// <summary>How many words at the end may hold the name of whoever writes.</summary>
    private const int EndWords = 25;

    /// <summary>The shortest name that may stand for a longer one, as "Rob" does for Robert.</summary>
    private const int ShortestNick = 3;

    private static readonly SearchValues<char> BetweenParts = SearchValues.Create(" -,.'’");

    /// <summary>Whether the greeting has a name, and no part of the given one.</summary>
    public static bool SomebodyElse(MessageSubject message, PersonName name)
    {
        var (greeting, named) = (message.Facts.Greeting, false);
        for (var at = greeting.First; at < greeting.End; at++)
        {
            ref readonly var token = ref message.Body.Tokens[at];
            if (!token.Is(WordClass.Capital) || token.Is(WordClass.Greeting | WordClass.Title | WordClass.Second | WordClass.Small)) continue;
            if (IsPartOf(message.Body.Text.AsSpan(token.Start, token.End - token.Start), name)) return false;
            named = true;
        }

        return named && !message.Facts[MessageSignal.MassGreeting].IsThere && Placeholders.Next(message.Body.Text, 0) is not { Start: < 30 };
    }

    public static bool WithGenderedTitle(MessageSubject message)
    {
        var greeting = message.Facts.Greeting;
        for (var at = greeting.First; at < greeting.End; at++)
        {
            if (message.Body.Tokens[at].Is(WordClass.GenderedTitle)) return true;
        }

        return false;
    }

    /// <summary>Whether the writer's own name stands at the end.</summary>
    public static bool Seeker(MessageSubject message)
    {
        if (message.Message.From is not { } seeker) return false;
        var tokens = message.Body.Tokens;
        for (var at = Math.Max(0, tokens.Length - EndWords); at < tokens.Length; at++)
        {
            if (IsPartOf(message.Body.Text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start), seeker.Name)) return true;
        }

        return false;
    }

    private static bool IsPartOf(ReadOnlySpan<char> word, PersonName name)
    {
        for (var rest = name.Written.AsSpan(); !rest.IsEmpty;)
        {
            var end = rest.IndexOfAny(BetweenParts);
            var part = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (IsSame(word, part)) return true;
            if (word.Length >= ShortestNick && part.Length > word.Length && IsSame(word, part[..word.Length])) return true;
        }

        return name.Written.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase) && word.Length >= ShortestNick;
    }

    /// <summary>The same letters, whatever their accents.</summary>
    private static bool IsSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length != other.Length || one.IsEmpty) return false;
        for (var i = 0; i < one.Length; i++)
        {
            if (one[i] != other[i] && (Folding.Of(one[i]) != Folding.Of(other[i]) || Folding.Of(one[i]) == Folding.Foreign)) return false;
        }

        return true;
    }
}
