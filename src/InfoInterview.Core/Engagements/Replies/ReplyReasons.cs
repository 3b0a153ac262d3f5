using System.Buffers;
using InfoInterview.Language;
using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Engagements.Replies;

/// <summary>Says why: the words that weighed most, and what they mean, in a sentence.</summary>
internal readonly ref struct ReplyReasons(ReplyScan scan, ReplyWeights weights)
{
    private const int MostWords = 8;

    private readonly ReplyScan scan = scan;
    private readonly ReplyWeights weights = weights;

    /// <summary>
    /// The words that spoke most for a meaning: a phrase of the lexicon that tells it, or else the few neighbours with the
    /// greatest weight.
    /// </summary>
    public TextSpan? SpanOf(ReplyClass meaning)
    {
        var body = scan.Body;
        if (!weights.IsKnown || scan.End == 0) return null;
        var count = body.Sentences[scan.End - 1].End;
        var rented = ArrayPool<float>.Shared.Rent(count);
        var words = rented.AsSpan(0, count);
        words.Clear();
        weights.Explain(meaning, words);
        var (first, end) = Phrase(in body, meaning, words);
        if (end == 0) (first, end) = Neighbours(in body, words);
        ArrayPool<float>.Shared.Return(rented);
        return end == 0 ? null : body.Span(first, end);
    }

    /// <summary>Why, as a sentence.</summary>
    public string Of(ReplyClass meaning, TextSpan? span, LocalDate? until)
    {
        var what = What(meaning, until);
        if (!weights.IsKnown) return "It is in a language that is not read here.";
        return span is { } words ? $"\"{words.Of(scan.Body.Text)}\" {what}." : meaning == ReplyClass.Unclear ? "Nothing in it says yes or no." : $"The notice {what}.";
    }

    private static string What(ReplyClass meaning, LocalDate? until) => meaning switch
    {
        ReplyClass.Yes => "is willing to talk",
        ReplyClass.No => "declines",
        ReplyClass.Later => "asks to be written to again later",
        ReplyClass.Referral => "names somebody else to ask",
        ReplyClass.DoNotContact => "asks not to be written to again",
        ReplyClass.OutOfOffice => until is { } day ? $"tells of an absence until {NodaTime.Text.LocalDatePattern.Iso.Format(day)}" : "tells of an absence, with no day of return that can be read for certain",
        ReplyClass.Left => "tells that they are no longer to be reached at this address",
        ReplyClass.BounceHard or ReplyClass.BounceSoft => "may tell that something did not arrive, though no mail system says so",
        _ => "is neither yes nor no",
    };

    private (int First, int End) Phrase(scoped in TextReading body, ReplyClass meaning, ReadOnlySpan<float> words)
    {
        var (best, found) = (0f, (First: 0, End: 0));
        foreach (ref readonly var hit in scan.Hits)
        {
            var (signal, isDenied) = ReplyTraits.Of(in body, in hit);
            if (isDenied || hit.End > words.Length || !Tells(signal, meaning)) continue;
            var sum = Sum(words[hit.First..hit.End]);
            if (sum > best) (best, found) = (sum, (hit.First, hit.End));
        }

        return found;
    }

    private static bool Tells(ReplySignal signal, ReplyClass meaning) => signal switch
    {
        ReplySignal.Yes => meaning == ReplyClass.Yes,
        ReplySignal.No or ReplySignal.NotInPerson => meaning == ReplyClass.No,
        ReplySignal.Later or ReplySignal.AskAgain => meaning == ReplyClass.Later,
        ReplySignal.Referral => meaning == ReplyClass.Referral,
        ReplySignal.DoNotContact => meaning == ReplyClass.DoNotContact,
        ReplySignal.Absence => meaning == ReplyClass.OutOfOffice,
        ReplySignal.Gone => meaning == ReplyClass.Left,
        ReplySignal.Unclear or ReplySignal.Asks => meaning == ReplyClass.Unclear,
        _ => false,
    };

    private (int First, int End) Neighbours(scoped in TextReading body, ReadOnlySpan<float> words)
    {
        var (best, found) = (0f, (First: 0, End: 0));
        for (var at = 0; at < scan.End; at++)
        {
            ref readonly var sentence = ref body.Sentences[at];
            for (var first = sentence.First; first < sentence.End; first++)
            {
                var sum = 0f;
                for (var end = first; end < Math.Min(sentence.End, first + MostWords); end++)
                {
                    sum += words[end];
                    if (sum > best) (best, found) = (sum, (first, end + 1));
                }
            }
        }

        return found;
    }

    private static float Sum(ReadOnlySpan<float> words)
    {
        var sum = 0f;
        foreach (var word in words) sum += word;
        return sum;
    }
}
