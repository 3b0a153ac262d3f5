using NodaTime;

namespace InfoInterview.Engagements.Replies;

/// <summary>Tells what stands beside the meaning: a refusal, a name, another time.</summary>
internal readonly ref struct ReplyFurther(ReplyScan scan, ReplyWeights weights)
{
    private readonly ReplyScan scan = scan;
    private readonly ReplyWeights weights = weights;

    /// <summary>The meanings beside the one that carries the reply.</summary>
    public ValueList<ReplyMeaning> Of(ReplyClass best, LocalDate received)
    {
        var (no, referral, later) = (weights.Of(ReplyBeside.AlsoNo) >= ReplyBesides.Likely, weights.Of(ReplyBeside.AlsoReferral) >= ReplyBesides.Likely, weights.Of(ReplyBeside.AlsoLater) >= ReplyBesides.Likely);
        var body = scan.Body;
        foreach (ref readonly var hit in scan.Hits)
        {
            var (signal, isDenied) = ReplyTraits.Of(in body, in hit);
            referral |= signal == ReplySignal.Referral && !isDenied && best is not ReplyClass.Unclear;
            later |= best == ReplyClass.Yes && signal is ReplySignal.Later && !isDenied && ReplyDays.Of(scan, received).Later() is not null;
            no |= best == ReplyClass.DoNotContact && signal == ReplySignal.No && !isDenied;
        }

        var further = new List<ReplyMeaning>();
        if (no && best is not (ReplyClass.No or ReplyClass.Yes)) further.Add(ReplyMeaning.No);
        if (referral && best != ReplyClass.Referral) further.Add(ReplyMeaning.Referral);
        if (later && best is ReplyClass.Yes or ReplyClass.Referral) further.Add(ReplyMeaning.Later);
        return further.ToValueList();
    }
}
