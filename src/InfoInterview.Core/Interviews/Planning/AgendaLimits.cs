using System.Collections.Immutable;
using InfoInterview.Rules;

namespace InfoInterview.Interviews.Planning;

/// <summary>What can be changed about an agenda without leaving the agreed time or the limits of a phase.</summary>
internal static class AgendaLimits
{
    public static int IndexOf(Agenda agenda, string phaseId)
    {
        ArgumentNullException.ThrowIfNull(phaseId);
        for (var i = 0; i < agenda.Phases.Count; i++)
        {
            if (string.Equals(agenda.Phases[i].Phase.Id, phaseId, StringComparison.Ordinal)) return i;
        }

        return -1;
    }

    public static MinuteRange Of(Agenda agenda, string phaseId) => Of(agenda, Known(agenda, phaseId));

    public static AgendaChange Change(Agenda agenda, string phaseId, int minutes)
    {
        var index = Known(agenda, phaseId);
        if (WhyNot(agenda, index, minutes) is { } reason) return new AgendaChange.Refused { Reasons = [reason] };

        Span<int> all = stackalloc int[agenda.Phases.Count];
        for (var i = 0; i < all.Length; i++) all[i] = agenda.Phases[i].Minutes;
        var rest = all[index] - minutes;
        all[index] = minutes;
        for (var i = index + 1; i < all.Length; i++) rest = Take(agenda.Phases[i], ref all[i], rest);
        for (var i = index - 1; i >= 0; i--) rest = Take(agenda.Phases[i], ref all[i], rest);
        return Made(agenda, all);
    }

    public static AgendaChange Change(Agenda agenda, ValueList<int> minutes)
    {
        var phases = agenda.Phases;
        if (minutes.Count != phases.Count)
            return new AgendaChange.Refused
            {
                Reasons = [string.Create(
                    CultureInfo.InvariantCulture, $"There are minutes for {minutes.Count} phases; the agenda has {phases.Count}.")]
            };

        var reasons = ImmutableArray.CreateBuilder<string>();
        var sum = 0L;
        for (var i = 0; i < minutes.Count; i++)
        {
            sum += minutes[i];
            var limits = new MinuteRange(phases[i].Least, phases[i].Phase.Most);
            if (!limits.Contains(minutes[i])) reasons.Add($"{phases[i].Phase.Name} takes {limits}.");
        }

        if (sum != agenda.Minutes)
            reasons.Add(string.Create(CultureInfo.InvariantCulture, $"The phases add up to {sum} minutes; agreed are {agenda.Minutes}."));
        return reasons.Count == 0
            ? Made(agenda, minutes.AsSpan()) : new AgendaChange.Refused { Reasons = reasons.ToImmutable().ToValueList() };
    }

    public static ValueList<AgendaCut> CutsOf(Agenda agenda)
    {
        var cuts = ImmutableArray.CreateBuilder<AgendaCut>();
        foreach (var phase in agenda.Flow.Phases)
        {
            var minutes = agenda.Find(phase.Id)?.Minutes ?? 0;
            if (minutes < phase.Usual) cuts.Add(new AgendaCut(agenda, phase, minutes));
        }

        return cuts.ToImmutable().ToValueList();
    }

    private static MinuteRange Of(Agenda agenda, int index)
    {
        var (least, most) = (agenda.Minutes, (long)agenda.Minutes);
        for (var i = 0; i < agenda.Phases.Count; i++)
        {
            if (i == index) continue;
            most -= agenda.Phases[i].Least;
            least = Math.Max(0, least - agenda.Phases[i].Phase.Most);
        }

        var own = agenda.Phases[index];
        return new MinuteRange(Math.Max(own.Least, least), (int)Math.Min(own.Phase.Most, most));
    }

    private static string? WhyNot(Agenda agenda, int index, int minutes)
    {
        var limits = Of(agenda, index);
        if (limits.Contains(minutes)) return null;
        var (phase, name) = (agenda.Phases[index], agenda.Phases[index].Phase.Name);
        if (minutes > phase.Phase.Most) return $"{name} takes at most {MinuteText.Of(phase.Phase.Most)}.";
        if (minutes < phase.Least) return $"{name} needs at least {MinuteText.Of(phase.Least)}.";
        return minutes > limits.Most
            ? $"The other phases leave {name} at most {MinuteText.Of(limits.Most)} of the agreed {MinuteText.Of(agenda.Minutes)}."
            : $"The other phases cannot take more; {name} needs at least {MinuteText.Of(limits.Least)}.";
    }

    /// <summary>Gives a phase what it can take of the minutes to spare, or takes of it what it can give; returns what remains.</summary>
    private static int Take(AgendaPhase phase, ref int minutes, int rest)
    {
        var before = minutes;
        minutes = Math.Clamp(minutes + rest, phase.Least, phase.Phase.Most);
        return rest - (minutes - before);
    }

    private static AgendaChange.Made Made(Agenda agenda, ReadOnlySpan<int> minutes)
    {
        var phases = new List<Phase>(minutes.Length);
        foreach (var phase in agenda.Phases) phases.Add(phase.Phase);
        return new AgendaChange.Made
        {
            Agenda = new Agenda(
                agenda.Flow, agenda.Minutes, agenda.Objectives, Fitting.Placed(phases, minutes), Restated(agenda.Findings, minutes)),
        };
    }

    /// <summary>
    /// The findings with the minutes that are left open now: a change moves minutes, so that all else that was found still
    /// holds.
    /// </summary>
    private static ValueList<Finding> Restated(ValueList<Finding> findings, ReadOnlySpan<int> minutes)
    {
        var spare = minutes[^2];
        return findings.Select(
            finding => finding.Rule == AgendaRules.LeaveSpareTimeOpen ? finding with { Message = CutText.OfSpare(spare) } : finding)
            .ToValueList();
    }

    private static int Known(Agenda agenda, string phaseId) =>
        IndexOf(agenda, phaseId) is >= 0 and var index
            ? index : throw new ArgumentException($"The agenda has no phase '{phaseId}'.", nameof(phaseId));
}
