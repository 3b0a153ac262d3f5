namespace InfoInterview.Engagements.Planning;

/// <summary>Finds why there is nothing, in the order in which one reason outweighs another.</summary>
internal static class SilenceFinder
{
    public static Silence Of(Engagement engagement, Surroundings surroundings)
    {
        ref readonly var history = ref engagement.History;
        if (history.Silence is { } asked) return new Silence { Cause = SilenceCause.DoNotContact, Fact = asked };
        if (!engagement.Contact.MayBeContacted || surroundings.AskedForSilence) return new Silence { Cause = SilenceCause.DoNotContact };
        if (history.Unsafe is { } felt) return new Silence { Cause = SilenceCause.Unsafe, Fact = felt };
        if (surroundings.IsUnsafe) return new Silence { Cause = SilenceCause.NotProposed };
        if (history.Closed is { } closed) return new Silence { Cause = closed is OutreachWithdrawn ? SilenceCause.Withdrawn : SilenceCause.Closed, Fact = closed };
        if (history.Stage == Stage.Closed) return new Silence { Cause = SilenceCause.Declined, Fact = history.ThanksForRefusal };
        if (history.Mourning is { } loss) return new Silence { Cause = SilenceCause.Mourning, Fact = loss };
        if ((history.Goal ?? surroundings.Goal) is { } goal) return new Silence { Cause = SilenceCause.Reached, Fact = goal };
        return new Silence { Cause = history.Wishes.IsEmpty ? SilenceCause.Done : SilenceCause.LeftOut, Fact = history.Wishes.IsEmpty ? null : history.Wishes[^1] };
    }

    /// <summary>Why one step is gone that was planned before.</summary>
    public static Silence Of(Engagement engagement, Surroundings surroundings, string stepKey, bool isAllSilent)
    {
        if (isAllSilent) return Of(engagement, surroundings);
        foreach (var wish in engagement.History.Wishes)
        {
            if (wish is StepDismissed dismissed && stepKey.Contains($"/{dismissed.Step}/", StringComparison.Ordinal)) return new Silence { Cause = SilenceCause.LeftOut, Fact = wish };
        }

        Fact? last = null;
        foreach (var fact in engagement.Standing)
        {
            if (fact is not (MessageApproved or OwnCopySeen or UnknownFact or StepDeferred or StepDismissed)) last = fact;
        }

        return new Silence { Cause = SilenceCause.Superseded, Fact = last };
    }
}
