using InfoInterview.Engagements;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Happenings;

/// <summary>
/// An answer that came in, with what it seems to mean. The text is kept as it came; what it means is what the person then records.
/// </summary>
internal sealed record AnswerReading
{
    /// <summary>How much of the text stands around the words that decided, in characters.</summary>
    private const int Around = 60;

    private static readonly ReplyReader Reader = new();

    /// <summary>The text as it is kept.</summary>
    public required ReceivedText Kept { get; init; }

    public required string Text { get; init; }

    public required ReplyProposal Proposal { get; init; }

    /// <summary>The choice that fits; <c>null</c> when a person must decide.</summary>
    public FactChoice? Fits => Proposal.NeedsPerson ? null
        : Proposal.Bounce is { } bounce ? Choices.First(choice => choice.At(default) is DeliveryFailed failed && failed.Kind == bounce)
        : Choices.Select(choice => (Choice: choice, Said: choice.At(default) as ReplyReceived)).Where(pair => pair.Said is { } said && IsSaid(said))
            .OrderByDescending(pair => Weight(pair.Said!)).Select(pair => pair.Choice).FirstOrDefault();

    /// <summary>What stands in it besides and is a fact of its own.</summary>
    public IEnumerable<FactChoice> Besides =>
        Choices.Where(choice => choice.Name is "openingNamed" && Proposal.Remarks.Contains(ReplyRemark.OpeningOffered)
            || choice.Name is "newsHeard" && Proposal.Remarks.Contains(ReplyRemark.News));

    private static IEnumerable<FactChoice> Choices => FactKind.All.SelectMany(kind => kind.Choices);

    /// <summary>Fills in what the answer says, for a person to confirm.</summary>
    public void FillIn(FactInput form, Engagement engagement)
    {
        var zone = engagement.Contact.Zone ?? engagement.Seeker.Zone;
        if (Proposal.Bounce is not null)
        {
            form.Parts["failed.address"] = Proposal.BouncedAddress;
            return;
        }

        var fact = Proposal.ToFact(default, zone: zone);
        if (fact.Until is { } until) form.Parts["answer.until"] = LocalText.WriteDate(until);
        if (fact.Referred is { } referred) form.Parts["answer.referred"] = referred;
        if (fact.Form is { } how) form.Parts["answer.form"] = Inputs.Words.Of(how);
        foreach (var remark in fact.Remarks) form.Parts[$"answer.remarks.{Inputs.Words.Of(remark)}"] = "true";
        if (fact.Offered.IsEmpty) return;
        form.Parts["answer.offered"] = string.Join('\n', fact.Offered.Select(time => time.Zone.Equals(zone) ? LocalText.Write(time.Start) : $"{LocalText.Write(time.Start)} {time.Zone.Id}"));
    }

    private bool IsSaid(ReplyReceived said) => said.Meaning == Proposal.Meaning
        && (said.Form is null || said.Form == Proposal.Form)
        && said.Remarks.All(Proposal.Remarks.Contains)
        && (said.Referred is null || !Proposal.Referrals.IsEmpty);

    private static int Weight(ReplyReceived said) => said.Remarks.Count + (said.Form is null ? 0 : 1) + (said.Referred is null ? 0 : 1);

    /// <summary>What it seems to be, in a sentence.</summary>
    public string Sentence => Proposal switch
    {
        { Bounce: not null } => Spoken.Of("This is no answer: it says that a message did not arrive."),
        { Meaning: ReplyMeaning.Unclear } => Spoken.Of("It is not clear what this means. Choose below."),
        { NeedsPerson: true } => Spoken.Of($"This may be {FactLabels.Of(Proposal.Meaning)}, but that is not certain. Choose below."),
        _ => Spoken.Of($"This reads like {FactLabels.Of(Proposal.Meaning)}."),
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

    public static AnswerReading Of(Stored<ReceivedText> kept, DateTimeZone zone) => new()
    {
        Kept = kept.Value,
        Text = kept.Value.Body,
        Proposal = Reader.Read(kept.Value.ToReply(zone)),
    };

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
