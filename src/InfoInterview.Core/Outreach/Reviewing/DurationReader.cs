using InfoInterview.Language;

namespace InfoInterview.Outreach.Reviewing;

/// <summary>
/// Finds the length of a talk that a sentence asks for: "20 minutes", "15-20 min", "half an hour", "an hour and a half".
/// </summary>
internal static class DurationReader
{
    /// <summary>Longer than this nobody asks for a talk; it is a shift or a deadline.</summary>
    private const int MostMinutes = 4 * 60;

    private const int MinutesEach = 60;

    /// <summary>How many words before and after a length tell whether it is one of travel, of the past or of somebody's film.</summary>
    private const int Reach = 4;

    public static Duration? Find(in TextReading reading, in Sentence sentence)
    {
        if ((sentence.Classes & (WordClass.Minute | WordClass.Hour)) == WordClass.None) return null;
        var tokens = reading.Tokens;
        for (var at = sentence.First; at < sentence.End; at++)
        {
            var end = Length(tokens, in sentence, at, out var least, out var most);
            if (end < 0) continue;
            if (most is > 0 and <= MostMinutes && !IsElsewhere(tokens, in sentence, at, end)) return new Duration(least, most, reading.Span(at, end));
            at = end - 1;
        }

        return null;
    }

    /// <summary>The word after a length that begins here; -1 when none does.</summary>
    private static int Length(ReadOnlySpan<Token> tokens, in Sentence sentence, int at, out int least, out int most)
    {
        (least, most) = (0, 0);
        if (tokens[at].Is(WordClass.Number)) return Numbered(tokens, in sentence, at, out least, out most);
        var start = at;
        if (tokens[at].Is(WordClass.Article)) at++;
        if (At(tokens, in sentence, at, WordClass.Half))
        {
            least = most = 30;
            return Unit(tokens, in sentence, at + 1, WordClass.Hour);
        }

        if (At(tokens, in sentence, at, WordClass.Quarter))
        {
            least = most = 15;
            return Unit(tokens, in sentence, at + 1, WordClass.Hour);
        }

        if (at == start || !At(tokens, in sentence, at, WordClass.Hour)) return -1;
        least = most = MinutesEach;
        return AndAHalf(tokens, in sentence, at + 1, ref least, ref most);
    }

    /// <summary>"20 minutes", "15 to 20 min", "1.5 hours", "an hour or two".</summary>
    private static int Numbered(ReadOnlySpan<Token> tokens, in Sentence sentence, int at, out int least, out int most)
    {
        least = most = tokens[at].Number;
        var tenths = 0;
        if (tokens[at].After == Boundary.Point && At(tokens, in sentence, at + 1, WordClass.Number)) tenths = Math.Min(9, tokens[++at].Number);
        at++;
        var next = At(tokens, in sentence, at, WordClass.Range) ? at + 1 : at;
        var isJoined = next > at || tokens[at - 1].After is Boundary.Hyphen or Boundary.Slash or Boundary.Clause;
        var isTens = least is >= 20 and < 100 && least % 10 == 0 && At(tokens, in sentence, at, WordClass.Number) && tokens[at].Number is > 0 and < 10 && tokens[at].Word != 0;
        if (isTens) (least, most, at) = (least + tokens[at].Number, most + tokens[at].Number, at + 1);
        else if (isJoined && At(tokens, in sentence, next, WordClass.Number)) (most, at) = (tokens[next].Number, next + 1);
        if (At(tokens, in sentence, at, WordClass.Quarter)) return Quarters(tokens, in sentence, at, ref least, ref most);
        if (At(tokens, in sentence, at, WordClass.Minute))
        {
            if (least > most) least = most;
            return at + 1;
        }

        if (!At(tokens, in sentence, at, WordClass.Hour)) return -1;
        (least, most) = ((least * MinutesEach) + (tenths * 6), (most * MinutesEach) + (tenths * 6));
        return AndAHalf(tokens, in sentence, at + 1, ref least, ref most);
    }

    /// <summary>"three quarters of an hour".</summary>
    private static int Quarters(ReadOnlySpan<Token> tokens, in Sentence sentence, int at, ref int least, ref int most)
    {
        (least, most) = (least * 15, most * 15);
        return Unit(tokens, in sentence, at + 1, WordClass.Hour);
    }

    private static int AndAHalf(ReadOnlySpan<Token> tokens, in Sentence sentence, int at, ref int least, ref int most)
    {
        for (var half = at; half < Math.Min(at + 3, sentence.End); half++)
        {
            if (!tokens[half].Is(WordClass.Half)) continue;
            (least, most) = (least + 30, most + 30);
            return half + 1;
        }

        return at;
    }

    /// <summary>The unit, with "of", "an" or "a" before it.</summary>
    private static int Unit(ReadOnlySpan<Token> tokens, in Sentence sentence, int at, WordClass unit)
    {
        for (var skipped = 0; skipped < 3 && at < sentence.End; skipped++, at++)
        {
            if (tokens[at].Is(unit)) return at + 1;
            if (!tokens[at].Is(WordClass.Small)) return -1;
        }

        return -1;
    }

    private static bool At(ReadOnlySpan<Token> tokens, in Sentence sentence, int at, WordClass any) => at < sentence.End && tokens[at].Is(any);

    /// <summary>Whether the words around say that it is no length of the talk asked for.</summary>
    private static bool IsElsewhere(ReadOnlySpan<Token> tokens, in Sentence sentence, int at, int end)
    {
        for (var before = at - 1; before >= Math.Max(sentence.First, at - Reach) && tokens[before].After < Boundary.Comma; before--)
        {
            if (tokens[before].Is(WordClass.Elsewhere)) return true;
        }

        for (var after = end; after < Math.Min(sentence.End, end + 2) && tokens[after - 1].After < Boundary.Comma; after++)
        {
            if (tokens[after].Is(WordClass.Elsewhere | WordClass.Product)) return true;
        }

        return false;
    }
}
