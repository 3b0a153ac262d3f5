using System.Collections.Immutable;

namespace InfoInterview.Interviews.Planning;

/// <summary>
/// Makes the phases of an agenda again from what was kept of them. They are not fitted anew, so that a plan stays as it was made
/// when a later version fits otherwise.
/// </summary>
internal static class Restoring
{
    public static ValueList<string> WhyNot(Flow flow, ValueList<KeptPhase> kept)
    {
        var reasons = ImmutableArray.CreateBuilder<string>();
        var (next, sum) = (0, 0L);
        foreach (var phase in kept)
        {
            var found = Find(flow, phase.PhaseId);
            if (found is null) reasons.Add($"The flow has no phase '{phase.PhaseId}'.");
            else if (Place(flow, found) < next) reasons.Add($"The phase '{phase.PhaseId}' is out of order, or there twice.");
            else next = Place(flow, found) + 1;
            var most = found?.Most ?? AgendaPlanner.MostMinutes;
            if (phase.Minutes < 1 || phase.Minutes > most)
                reasons.Add(string.Create(CultureInfo.InvariantCulture, $"The phase '{phase.PhaseId}' takes 1 to {most} minutes."));
            sum += phase.Minutes;
        }

        foreach (var phase in flow.Phases)
        {
            if (phase.MustStay && !kept.Any(one => string.Equals(one.PhaseId, phase.Id, StringComparison.Ordinal)))
                reasons.Add($"The phase '{phase.Id}' must stay.");
        }

        if (sum is < AgendaPlanner.LeastMinutes or > AgendaPlanner.MostMinutes)
            reasons.Add(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"A talk takes {AgendaPlanner.LeastMinutes} to {AgendaPlanner.MostMinutes} minutes, not {sum}."));
        return reasons.ToImmutable().ToValueList();
    }

    public static ValueList<AgendaPhase> Placed(Flow flow, ValueList<KeptPhase> kept) =>
        Fitting.Placed([.. kept.Select(phase => Find(flow, phase.PhaseId)!)], [.. kept.Select(phase => phase.Minutes)]);

    private static Phase? Find(Flow flow, string id) =>
        flow.Phases.Append(GuideFlows.OpenRoom).FirstOrDefault(phase => string.Equals(phase.Id, id, StringComparison.Ordinal));

    /// <summary>Twice the place in the flow, so that open room comes between the closing and what is before it.</summary>
    private static int Place(Flow flow, Phase phase) =>
        ReferenceEquals(phase, GuideFlows.OpenRoom) ? (2 * (flow.Phases.Count - 1)) - 1 : 2 * flow.Phases.IndexOf(phase);
}
