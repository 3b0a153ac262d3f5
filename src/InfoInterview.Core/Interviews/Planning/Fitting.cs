using System.Collections.Immutable;

namespace InfoInterview.Interviews.Planning;

/// <summary>Fits a flow into the agreed time (G4.3). What it hands out always adds up to that time.</summary>
internal static class Fitting
{
    public static ValueList<AgendaPhase> Fit(Flow flow, int agreed, ValueList<Objective> objectives)
    {
        var phases = Kept(flow, agreed, objectives);
        var minutes = new int[phases.Count];
        var left = agreed;
        for (var i = 0; i < minutes.Length; i++) left -= minutes[i] = phases[i].Least;
        if (left < 0)
        {
            // Only one phase besides those that must stay: it takes what there is, however little.
            minutes[phases.FindIndex(phase => !phase.MustStay)] += left;
            return Placed(phases, minutes);
        }

        left = Share(phases, minutes, left, phase => phase.Least, phase => phase.Usual);
        left = Share(phases, minutes, left, phase => phase.Usual, phase => phase.Most);
        if (left == 0) return Placed(phases, minutes);
        phases.Insert(phases.Count - 1, GuideFlows.OpenRoom);
        return Placed(phases, [.. minutes[..^1], left, minutes[^1]]);
    }

    public static ValueList<AgendaPhase> Placed(List<Phase> phases, ReadOnlySpan<int> minutes)
    {
        var placed = ImmutableArray.CreateBuilder<AgendaPhase>(minutes.Length);
        var start = 0;
        for (var i = 0; i < minutes.Length; i++)
        {
            placed.Add(new AgendaPhase { Phase = phases[i], StartsAfter = start, Minutes = minutes[i] });
            start += minutes[i];
        }

        return placed.MoveToImmutable().ToValueList();
    }

    /// <summary>How many of the objectives a phase serves.</summary>
    public static int Served(Phase phase, ValueList<Objective> objectives)
    {
        var served = 0;
        foreach (var objective in objectives)
        {
            if (phase.Objectives.Contains(objective)) served++;
        }

        return served;
    }

    private static List<Phase> Kept(Flow flow, int agreed, ValueList<Objective> objectives)
    {
        var kept = new List<Phase>(flow.Phases.Count + 1);
        var (least, optional) = (0L, 0);
        foreach (var phase in flow.Phases)
        {
            kept.Add(phase);
            least += phase.Least;
            if (!phase.MustStay) optional++;
        }

        for (; least > agreed && optional > 1; optional--)
        {
            var weakest = Weakest(kept, objectives);
            least -= kept[weakest].Least;
            kept.RemoveAt(weakest);
        }

        return kept;
    }

    /// <summary>The phase that falls next: it serves the fewest objectives, then weighs least, then comes last.</summary>
    private static int Weakest(List<Phase> kept, ValueList<Objective> objectives)
    {
        var weakest = -1;
        var key = (Served: int.MaxValue, Weight: int.MaxValue);
        for (var i = kept.Count - 1; i >= 0; i--)
        {
            if (kept[i].MustStay) continue;
            var own = (Served(kept[i], objectives), kept[i].Weight);
            if (own.CompareTo(key) >= 0) continue;
            (weakest, key) = (i, own);
        }

        return weakest;
    }

    /// <summary>
    /// Hands out minutes one by one, each to the phase that is furthest behind its share of the way from one figure to the
    /// other. So a longer talk never takes a minute from a phase, which rounding each share for itself would.
    /// </summary>
    private static int Share(List<Phase> phases, int[] minutes, int left, Func<Phase, int> from, Func<Phase, int> to)
    {
        for (; left > 0; left--)
        {
            var (next, nextWay, nextTurn) = (-1, 0L, 1L);
            for (var i = 0; i < minutes.Length; i++)
            {
                if (minutes[i] >= to(phases[i])) continue;
                var way = to(phases[i]) - (long)from(phases[i]);
                var turn = (2L * (minutes[i] - from(phases[i]))) + 1;
                if (way * nextTurn > nextWay * turn) (next, nextWay, nextTurn) = (i, way, turn);
            }

            if (next < 0) break;
            minutes[next]++;
        }

        return left;
    }
}
