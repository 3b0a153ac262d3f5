namespace InfoInterview.Engagements.Replies;

/// <summary>What sends a reply to a person however sure the weights are.</summary>
internal readonly ref struct ReplyVeto(ReplyScan scan, ReplyWeights weights)
{
    /// <summary>A wish for silence that is this probable goes to a person at least.</summary>
    private const float SignOfSilence = 0.04f;

    /// <summary>A yes or a no beside which the other is this probable goes to a person.</summary>
    private const float SignOfTheOther = 0.08f;

    private readonly ReplyScan scan = scan;
    private readonly ReplyWeights weights = weights;

    /// <summary>Whether a person must look.</summary>
    public bool Speaks(ReplyClass best) => IsDoubted(best) || IsSilenceWished(best);

    /// <summary>A yes read as a no, or a no as a yes, is the fault that costs most.</summary>
    private bool IsDoubted(ReplyClass best) => best switch
    {
        ReplyClass.Yes => weights.Of(ReplyClass.No) >= SignOfTheOther,
        ReplyClass.No => weights.Of(ReplyClass.Yes) >= SignOfTheOther,
        _ => false,
    };

    /// <summary>Whatever else is said: a sign of a wish for silence is heard, or a person looks.</summary>
    private bool IsSilenceWished(ReplyClass best)
    {
        if (best == ReplyClass.DoNotContact) return false;
        if (weights.Of(ReplyClass.DoNotContact) >= SignOfSilence) return true;
        var body = scan.Body;
        foreach (ref readonly var hit in scan.Hits)
        {
            if (ReplyTraits.Of(in body, in hit) is (ReplySignal.DoNotContact, false)) return true;
        }

        return false;
    }
}
