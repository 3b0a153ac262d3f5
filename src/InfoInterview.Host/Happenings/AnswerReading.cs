using InfoInterview.Engagements;
using NodaTime;

namespace InfoInterview.Host.Happenings;

/// <summary>An answer that was pasted, with what it seems to mean. It is read and forgotten: only what the person then records is kept.</summary>
internal sealed record AnswerReading
{
    /// <summary>How much of the text stands around the words that decided, in characters.</summary>
    private const int Around = 60;

    private static readonly ReplyReader Reader = new();

    public required string Text { get; init; }

    public required ReplyProposal Proposal { get; init; }

    /// <summary>The button that fits; <c>null</c> when a person must decide.</summary>
    public Happening? Fits => Proposal switch
    {
        { NeedsPerson: true } => null,
        { Bounce: BounceKind.Hard } => Happening.CameBack,
        { Bounce: BounceKind.Soft } => Happening.HeldUp,
        { Meaning: ReplyMeaning.Yes } => Happening.SaidYes,
        { Meaning: ReplyMeaning.No } => Happening.SaidNo,
        { Meaning: ReplyMeaning.Later } => Happening.SaidLater,
        { Meaning: ReplyMeaning.OutOfOffice } => Happening.IsAway,
        { Meaning: ReplyMeaning.Referral } => Happening.NamedSomebody,
        { Meaning: ReplyMeaning.DoNotContact } => Happening.DoNotContact,
        _ => Happening.IsUnclear,
    };

    /// <summary>What it seems to be, in a sentence.</summary>
    public string Sentence => Proposal switch
    {
        { Bounce: not null } => "This is no answer: it says that a message did not arrive.",
        { Meaning: ReplyMeaning.Unclear } => "It is not clear what this means. Choose below.",
        { NeedsPerson: true } => $"This may be {HappeningButton.Of(Proposal.Meaning)}, but that is not certain. Choose below.",
        _ => $"This reads like {HappeningButton.Of(Proposal.Meaning)}.",
    };

    /// <summary>The words that decided, with a little of what stands around them; <c>null</c> when none did.</summary>
    public (string Before, string Marked, string After)? Quote
    {
        get
        {
            if (Proposal.Span is not { } span) return null;
            var end = span.Start + span.Length;
            return (Text[WordStart(span.Start)..span.Start], Text[span.Start..end], Text[end..WordEnd(end)]);
        }
    }

    public static AnswerReading Of(string text, LocalDate received) => new() { Text = text, Proposal = Reader.Read(text, received) };

    /// <summary>Where the words before a place begin, some way back, never within a word.</summary>
    private int WordStart(int place)
    {
        var start = place - Around;
        if (start <= 0) return 0;
        while (start < place && !char.IsWhiteSpace(Text[start])) start++;
        return start;
    }

    private int WordEnd(int place)
    {
        var end = place + Around;
        if (end >= Text.Length) return Text.Length;
        while (end > place && !char.IsWhiteSpace(Text[end])) end--;
        return end;
    }
}
