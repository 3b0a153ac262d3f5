namespace InfoInterview.Interviews.Planning;

/// <summary>Why a phase was shortened or dropped, and what was left open, in words.</summary>
internal static class CutText
{
    public static string Of(AgendaCut cut)
    {
        var agreed = MinuteText.Of(cut.Agenda.Minutes);
        if (!cut.IsDropped)
            return string.Create(
                    CultureInfo.InvariantCulture,
                $"{cut.Phase.Name}: {MinuteText.Of(cut.Minutes)} instead of the usual {cut.Phase.Usual}, so that the talk fits into the "
                    + $"agreed {agreed}.");
        return $"{cut.Phase.Name}: left out, because {agreed} are too few for every phase, and {WhyThisOne(cut)}.";
    }

    /// <summary>What is left open before the closing, in words.</summary>
    public static string OfSpare(int minutes) =>
        $"{(minutes == 1 ? "1 minute is" : $"{MinuteText.Of(minutes)} are")} left open before the closing, with nothing planned.";

    private static string WhyThisOne(AgendaCut cut)
    {
        if (cut.Agenda.Objectives.IsEmpty) return "where no objective decides, this one goes before the others";
        var served = Fitting.Served(cut.Phase, cut.Agenda.Objectives);
        if (served == 0) return "it serves none of your objectives";
        foreach (var phase in cut.Agenda.Phases)
        {
            if (!phase.Phase.MustStay && Fitting.Served(phase.Phase, cut.Agenda.Objectives) == served)
                return "of two that serve your objectives equally, this one goes first";
        }

        return "it serves fewer of your objectives than what stays";
    }
}
