namespace InfoInterview.Engagements.Replies;

/// <summary>Takes from the weights what a reply says besides its meaning.</summary>
internal static class ReplyBesides
{
    /// <summary>So probable a trait must be. Few of the learnt texts bear one, so that the weights are shy of them.</summary>
    public const float Likely = 0.3f;

    private static readonly ReplyRemark[] Remarks =
    [
        ReplyRemark.CallNow, ReplyRemark.ThroughAnotherPerson, ReplyRemark.ResumeAsked, ReplyRemark.OpeningOffered, ReplyRemark.PersonalAdvance, ReplyRemark.HostileRemark,
        ReplyRemark.AsksBack, ReplyRemark.News, ReplyRemark.Paid,
    ];

    /// <summary>The likeliest form; <c>null</c> when none is likely.</summary>
    public static ReplyForm? FormOf(scoped in ReplyWeights weights)
    {
        var best = ReplyBeside.InPerson;
        for (var form = ReplyBeside.InPerson; form <= ReplyBeside.Event; form++)
        {
            if (weights.Of(form) > weights.Of(best)) best = form;
        }

        return weights.Of(best) >= Likely ? (ReplyForm)best : null;
    }

    /// <summary>What is likely, in the order of <see cref="ReplyRemark"/>.</summary>
    public static ValueList<ReplyRemark> RemarksOf(scoped in ReplyWeights weights, bool asksBack)
    {
        var remarks = new List<ReplyRemark>();
        for (var at = 0; at < Remarks.Length; at++)
        {
            if (weights.Of(ReplyBeside.CallNow + at) >= Likely || (asksBack && Remarks[at] == ReplyRemark.AsksBack)) remarks.Add(Remarks[at]);
        }

        remarks.Sort();
        return remarks.ToValueList();
    }
}
