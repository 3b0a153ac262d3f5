using System.Collections.Immutable;

namespace InfoInterview.Interviews.Planning;

/// <summary>What must hold of phases so that they can be fitted into any agreed time.</summary>
internal static class FlowCheck
{
    public static ValueList<FlowProblem> Of(string name, ValueList<Phase> phases)
    {
        var problems = ImmutableArray.CreateBuilder<FlowProblem>();
        void Report(int? phase, string message) => problems.Add(new FlowProblem { Phase = phase, Message = message });

        if (string.IsNullOrWhiteSpace(name)) Report(null, "A flow needs a name.");
        if (phases.Count < 3) Report(null, "A flow needs an opening, a closing and at least one phase between them.");
        if (Fixed(phases) > AgendaPlanner.LeastMinutes)
            Report(null,
                $"What must stay leaves no room in a talk of {AgendaPlanner.LeastMinutes} minutes: lower the least minutes of a phase, "
                    + $"or let one go.");

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < phases.Count; i++)
        {
            if (phases[i] is not { } phase)
            {
                Report(i, "A phase is missing.");
                continue;
            }

            var called = $"The phase '{phase.Id}'";
            if (!IsId(phase.Id)) Report(i, $"{called} needs an id of small letters a to z, digits and hyphens.");
            else if (string.Equals(phase.Id, GuideFlows.OpenRoom.Id, StringComparison.Ordinal))
                Report(i, $"{called} has the id that is kept for spare time.");
            else if (!seen.Add(phase.Id)) Report(i, $"{called} is there twice.");
            if (string.IsNullOrWhiteSpace(phase.Name)) Report(i, $"{called} needs a name.");
            if (string.IsNullOrWhiteSpace(phase.Purpose)) Report(i, $"{called} needs a purpose.");
            if (phase.Least < 1) Report(i, $"{called} needs at least 1 minute.");
            if (phase.Usual < phase.Least || phase.Most < phase.Usual)
                Report(i, $"{called} needs minutes that rise from the least over the usual to the most.");
            if (phase.Most > AgendaPlanner.MostMinutes) Report(i, $"{called} lasts longer than a day.");
            if ((i == 0 || i == phases.Count - 1) && !phase.MustStay)
                Report(i, $"{called} is the {(i == 0 ? "opening" : "closing")}, which must stay.");
        }

        return problems.ToImmutable().ToValueList();
    }

    /// <summary>
    /// The minutes without which there is no talk: what must stay, and one minute for something else where there is anything
    /// else.
    /// </summary>
    private static long Fixed(ValueList<Phase> phases)
    {
        var (sum, isAllFixed) = (0L, true);
        foreach (var phase in phases)
        {
            if (phase is { MustStay: true }) sum += Math.Max(1, phase.Least);
            else isAllFixed = false;
        }

        return isAllFixed ? sum : sum + 1;
    }

    private static bool IsId(string? id)
    {
        if (string.IsNullOrEmpty(id)) return false;
        foreach (var c in id)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-') return false;
        }

        return true;
    }
}
