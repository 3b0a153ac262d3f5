using System.Collections.Immutable;

namespace InfoInterview.Interviews.Choosing;

/// <summary>
/// Fills the phases of an agenda one after the other: in each, the question that adds most to what is chosen already, as long as
/// one fits into the minutes that are left. Of equals the first one of the bank.
/// </summary>
internal static class Chooser
{
    public static QuestionSelection Choose(QuestionRequest request, Pool pool)
    {
        var chosen = ImmutableArray.CreateBuilder<PlannedQuestion>();
        var balance = new Balance();
        var used = new bool[pool.Candidates.Length];
        foreach (var phase in request.Agenda.Phases)
        {
            var left = phase.Minutes - AddOwn(request, phase.Phase.Id, chosen);
            if (phase.Phase.Themes.IsEmpty) continue;
            balance.Begin(phase.Phase);
            var here = new List<int>();
            var themes = Pool.Bits(phase.Phase.Themes);
            while (Best(pool, used, balance, themes, left) is >= 0 and var best)
            {
                used[best] = true;
                balance.Add(pool.Candidates[best]);
                left -= pool.Candidates[best].Minutes;
                here.Add(best);
            }

            foreach (var index in InOrderOfTalking(here, pool, phase.Phase)) chosen.Add(pool.Plan(pool.Candidates[index], phase.Phase.Id));
        }

        PassOverHomeless(request, pool);
        return new QuestionSelection { Questions = chosen.ToImmutable().ToValueList(), PassedOver = pool.PassedOver };
    }

    /// <summary>The questions that could be asked in a phase besides those of a selection, the one that adds most first.</summary>
    /// <param name="pool">What may be asked.</param>
    /// <param name="phase">The phase.</param>
    /// <param name="others">The questions that stay.</param>
    public static ValueList<PlannedQuestion> More(Pool pool, AgendaPhase phase, ValueList<PlannedQuestion> others)
    {
        var (balance, left) = (new Balance(), phase.Minutes);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var other in others)
        {
            taken.Add(other.Key);
            if (!IsIn(other, phase.Phase.Id)) balance.Add(other);
        }

        if (phase.Phase.Themes.IsEmpty) return [];
        balance.Begin(phase.Phase);
        foreach (var other in others)
        {
            if (!IsIn(other, phase.Phase.Id)) continue;
            balance.Add(other);
            left -= other.Minutes;
        }

        return pool.Candidates.ToArray()
            .Where(candidate => candidate.Minutes <= left && phase.Phase.Themes.Contains(candidate.Theme)
                && !taken.Contains(candidate.Template.Question.Id))
            .OrderByDescending(candidate => balance.WorthOf(candidate))
            .Select(candidate => pool.Plan(candidate, phase.Phase.Id))
            .ToValueList();
    }

    private static int AddOwn(QuestionRequest request, string phaseId, ImmutableArray<PlannedQuestion>.Builder chosen)
    {
        var minutes = 0;
        foreach (var own in request.Own)
        {
            if (!string.Equals(own.PhaseId, phaseId, StringComparison.Ordinal)
                || chosen.Any(other => Rearranging.IsSame(other.Key, own.Text))) continue;
            chosen.Add(Rearranging.Planned(own));
            minutes += own.Minutes;
        }

        return minutes;
    }

    private static int Best(Pool pool, bool[] used, Balance balance, int themes, int left)
    {
        var (best, most) = (-1, int.MinValue);
        var candidates = pool.Candidates;
        for (var i = 0; i < used.Length; i++)
        {
            ref readonly var candidate = ref candidates[i];
            if (used[i] || candidate.Minutes > left || (themes & (1 << (int)candidate.Theme)) == 0) continue;
            var worth = balance.WorthOf(candidate);
            if (worth > most) (best, most) = (i, worth);
        }

        return best;
    }

    /// <summary>Theme by theme as the phase names them, and in the order of the bank within a theme.</summary>
    private static IEnumerable<int> InOrderOfTalking(List<int> chosen, Pool pool, Phase phase) =>
        chosen.OrderBy(index => phase.Themes.IndexOf(pool.Candidates[index].Theme)).ThenBy(index => index);

    private static void PassOverHomeless(QuestionRequest request, Pool pool)
    {
        foreach (var own in request.Own)
        {
            if (request.Agenda.Find(own.PhaseId) is null)
                pool.PassOver(
                        new()
                        {
                            Key = own.Text,
                            Rule = AgendaRules.DropWhatServesLeast,
                            Reason = "The part of the talk in which you wanted to ask it was left out."
                        });
        }
    }

    private static bool IsIn(PlannedQuestion question, string phaseId) =>
        string.Equals(question.PhaseId, phaseId, StringComparison.Ordinal);
}
