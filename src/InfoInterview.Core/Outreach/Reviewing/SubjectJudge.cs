using InfoInterview.Language;

namespace InfoInterview.Outreach.Reviewing;

/// <summary>Judges a subject line.</summary>
internal static class SubjectJudge
{
    /// <summary>The most characters of a subject; a list of messages shows about 60.</summary>
    public const int MostCharacters = 100;

    public static SubjectQuality Of(MessageSubject reading)
    {
        var subject = reading.Subject;
        if (reading.Message.Subject is null || subject.Tokens.IsEmpty) return SubjectQuality.Missing;
        if (IsShouting(in subject)) return SubjectQuality.Shouting;
        if (IsPushy(reading)) return SubjectQuality.Pushy;
        if (IsFirst(reading) && IsInSubject(reading, MessageSignal.MisleadingSubject)) return SubjectQuality.Misleading;
        if (reading.Message.Subject.Length > MostCharacters) return SubjectQuality.Long;
        return IsVague(reading) ? SubjectQuality.Vague : SubjectQuality.Good;
    }

    /// <summary>Capitals throughout, or a row of exclamation marks.</summary>
    private static bool IsShouting(in TextReading subject)
    {
        if (subject.Text.Contains("!!", StringComparison.Ordinal)) return true;
        var (letters, capitals, words) = (0, 0, 0);
        foreach (ref readonly var token in subject.Tokens)
        {
            if (token.Is(WordClass.Number)) continue;
            var length = token.End - token.Start;
            letters += length;
            if (!token.Is(WordClass.Caps)) continue;
            capitals += length;
            words++;
        }

        return words >= 2 && capitals * 10 >= letters * 7;
    }

    private static bool IsPushy(MessageSubject reading)
    {
        foreach (ref readonly var ask in reading.JobAsks)
        {
            if (ask.IsInSubject) return true;
        }

        return IsInSubject(reading, MessageSignal.PushySubject);
    }

    private static bool IsInSubject(MessageSubject reading, MessageSignal signal) => reading.Facts[signal] is { IsThere: true, IsInBody: false };

    private static bool IsFirst(MessageSubject reading) =>
        !reading.Context.HasEarlierContact && reading.Message.Purpose is MessagePurpose.Request or MessagePurpose.IntroductionRequest;

    /// <summary>Neither two words of content, nor one after "about" or the like.</summary>
    private static bool IsVague(MessageSubject reading)
    {
        if (!reading.IsKnownLanguage) return false;
        if (reading.Message.From is { } seeker && reading.Subject.Text.Contains(seeker.Name.Full, StringComparison.Ordinal)) return false;
        var tokens = reading.Subject.Tokens;
        var content = 0;
        var about = false;
        var blanks = Placeholders.Next(reading.Subject.Text, 0);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (blanks is { } blank && tokens[at].Start >= blank.Start && tokens[at].End <= blank.End) continue;
            about |= tokens[at].Is(WordClass.About);
            if (!tokens[at].Is(WordClass.Small | WordClass.Vague | WordClass.Number | WordClass.Link)) content += about ? 2 : 1;
        }

        return content < 2;
    }
}
