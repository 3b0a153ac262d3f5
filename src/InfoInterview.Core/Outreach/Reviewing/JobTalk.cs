using InfoInterview.Language;

namespace InfoInterview.Outreach.Reviewing;

/// <summary>Tells an ask for work from talk of work: denied, explained, quoted or reported words ask for nothing (G1.1).</summary>
internal static class JobTalk
{
    /// <summary>How many words around an ask may make it another thing.</summary>
    private const int Reach = 4;

    public static bool IsAboutJobs(MessageSignal signal) => signal <= MessageSignal.JobEllipsis;

    public static JobAskKind KindOf(MessageSignal signal) => signal switch
    {
        MessageSignal.JobInternship => JobAskKind.Internship,
        MessageSignal.JobReferral => JobAskKind.Referral,
        MessageSignal.JobForward => JobAskKind.ForwardResume,
        MessageSignal.JobConsideration => JobAskKind.Consideration,
        MessageSignal.JobEmployment => JobAskKind.Employment,
        _ => JobAskKind.Openings,
    };

    /// <summary>Whether the words found in a sentence ask.</summary>
    public static bool Asks(in TextReading reading, int sentence, in PhraseHit hit)
    {
        var tokens = reading.Tokens;
        ref readonly var within = ref reading.Sentences[sentence];
        if (tokens[hit.First].Is(WordClass.Quoted) || IsSomeday(tokens, in within)) return false;
        if (IsOfCalendar(tokens, in within, in hit) || IsThanked(tokens, in within, hit.First)) return false;
        if (!hit.EvenExplained && IsExplained(tokens, in within, in hit)) return false;
        if (!hit.EvenDenied && Denial.Covers(tokens, in within, hit.First, hit.End)) return false;
        return (MessageSignal)hit.Signal != MessageSignal.JobEllipsis || SpokeOfWork(in reading, sentence, hit.First);
    }

    /// <summary>Whether a "how" or "what" asks for an explanation of it, or somebody's words are told.</summary>
    private static bool IsExplained(ReadOnlySpan<Token> tokens, in Sentence sentence, in PhraseHit hit)
    {
        var (explained, reported) = (false, false);
        for (var at = sentence.First; at < hit.End; at++)
        {
            if (tokens[at].Is(WordClass.If | WordClass.Contrast)) explained = false;
            if (at > sentence.First && tokens[at - 1].After >= Boundary.Comma && tokens[at].Is(WordClass.Restart)) (explained, reported) = (false, false);
            if (tokens[at].Is(WordClass.Wh)) explained = true;
            if (tokens[at].Is(WordClass.Reported)) reported = true;
        }

        return explained || reported || (tokens[hit.First].Is(WordClass.If) && HasWh(tokens[hit.End..sentence.End]));
    }

    /// <summary>"Any openings in your schedule" are hours.</summary>
    private static bool IsOfCalendar(ReadOnlySpan<Token> tokens, in Sentence sentence, in PhraseHit hit)
    {
        if ((MessageSignal)hit.Signal != MessageSignal.JobOpenings || (sentence.Classes & WordClass.Calendar) == WordClass.None) return false;
        for (var at = hit.First; at < Math.Min(hit.End + Reach, sentence.End); at++)
        {
            if (tokens[at].Is(WordClass.Calendar)) return true;
        }

        return false;
    }

    /// <summary>"Thank you for keeping me in mind" asks for nothing more.</summary>
    private static bool IsThanked(ReadOnlySpan<Token> tokens, in Sentence sentence, int first)
    {
        for (var at = first - 1; at >= Math.Max(sentence.First, first - Reach) && tokens[at].After < Boundary.Comma; at--)
        {
            if (tokens[at].Is(WordClass.Closing)) return true;
        }

        return false;
    }

    /// <summary>"One day" and "eventually" put a wish off: a goal, and no ask.</summary>
    private static bool IsSomeday(ReadOnlySpan<Token> tokens, in Sentence sentence)
    {
        if ((sentence.Classes & WordClass.Someday) == WordClass.None) return false;
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (!tokens[at].Is(WordClass.Someday)) continue;
            if (tokens[at].End - tokens[at].Start > 3 || (at > sentence.First && tokens[at - 1].Number == 1)) return true;
        }

        return false;
    }

    /// <summary>"If you are hiring, what do you look for?" asks what, and nothing else.</summary>
    private static bool HasWh(ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            if (token.Is(WordClass.Wh)) return true;
        }

        return false;
    }

    /// <summary>Whether the words before, in this sentence or the last, named work to be had.</summary>
    private static bool SpokeOfWork(in TextReading reading, int sentence, int first)
    {
        var start = reading.Sentences[Math.Max(0, sentence - 1)].First;
        foreach (ref readonly var token in reading.Tokens[start..first])
        {
            if (token.Is(WordClass.Vacancy)) return true;
        }

        return false;
    }
}
