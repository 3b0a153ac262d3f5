using InfoInterview.Language;
using InfoInterview.Rules;

namespace InfoInterview.Outreach.Reviewing;

/// <summary>Whether a résumé goes with a message.</summary>
internal static class Attached
{
    private const int LongestName = 120;

    /// <summary>What carries it, as the beginning of a sentence; <c>null</c> when nothing does.</summary>
    public static string? Resume(MessageSubject message, out TextLocation? place)
    {
        place = message.Facts[MessageSignal.Resume].Location;
        if (place is not null) return "A résumé with the first message";
        foreach (var file in message.Message.Attachments)
        {
            if (IsResume(file, message.Lexicon)) return $"The file \"{file}\"";
        }

        return null;
    }

    private static bool IsResume(string file, Lexicon lexicon)
    {
        var tokens = new Growing<Token>(stackalloc Token[16]);
        var sentences = new Growing<Sentence>(stackalloc Sentence[4]);
        try
        {
            Tokenizer.Read(file.AsSpan(0, Math.Min(file.Length, LongestName)), lexicon, ref tokens, ref sentences);
            foreach (ref readonly var token in tokens.Items)
            {
                if (token.Is(WordClass.Resume)) return true;
            }

            return false;
        }
        finally
        {
            tokens.Dispose();
            sentences.Dispose();
        }
    }
}
