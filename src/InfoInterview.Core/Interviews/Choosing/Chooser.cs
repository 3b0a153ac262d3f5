using System.Collections.Immutable;
using System.Numerics;

namespace InfoInterview.Interviews.Choosing;

/// <summary>
/// Fills the phases of an agenda one after the other: in each, the question that adds most to what is chosen already, as long as
/// one fits into the minutes that are left. Of equals the first one of the bank.
/// </summary>
internal static class Chooser
{
    public static QuestionSelection Choose(QuestionRequest request, Pool pool)
    {
        var chosen = Fill(request, pool, new Balance(), out var served);
        // Taking the best one each time may leave no minutes for another objective; then a plan without a view to them does better.
        if (!request.Agenda.Objectives.IsEmpty && Fill(request, pool, new Balance(isBlind: true), out var servedBlindly) is var blind
            && servedBlindly > served) chosen = blind;
        PassOverHomeless(request, pool);
        return new QuestionSelection { Questions = chosen, PassedOver = pool.PassedOver };
    }

    /// <summary>The questions that could be asked in a phase besides those of a selection, the one that adds most first.</summary>
    /// <param name="pool">What may be asked.</param>
    /// <param name="phase">The phase.</param>
    /// <param name="others">The questions that stay.</param>
    public static ValueList<PlannedQuestion> More(Pool pool, AgendaPhase phase, ValueList<PlannedQuestion> others)
    {
        var (balance, taken, left) = (new Balance(), new Taken(), phase.Minutes);
        foreach (var other in others)
        {
            taken.Add(other);
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
                && !taken.Repeats(candidate.Template.Question))
            .OrderByDescending(candidate => balance.WorthOf(candidate))
            .Select(candidate => pool.Plan(candidate, phase.Phase.Id))
            .ToValueList();
    }

    /// <param name="request">What the questions are for.</param>
    /// <param name="pool">What may be asked.</param>
    /// <param name="balance">What a question adds.</param>
    /// <param name="served">How many of the objectives the questions of the bank serve.</param>
    private static ValueList<PlannedQuestion> Fill(QuestionRequest request, Pool pool, Balance balance, out int served)
    {
        var chosen = ImmutableArray.CreateBuilder<PlannedQuestion>();
        var (taken, objectives) = (new Taken(), 0);
        foreach (var phase in request.Agenda.Phases)
        {
            var left = phase.Minutes - AddOwn(request, phase.Phase.Id, chosen);
            if (phase.Phase.Themes.IsEmpty) continue;
            balance.Begin(phase.Phase);
            var here = Fill(pool, phase.Phase, request.Agenda.Minutes, left, balance, taken);
            foreach (var index in InOrderOfTalking(here, pool, phase.Phase))
            {
                chosen.Add(pool.Plan(pool.Candidates[index], phase.Phase.Id));
                objectives |= pool.Candidates[index].Serves;
            }
        }

        served = BitOperations.PopCount((uint)objectives);
        return chosen.ToImmutable().ToValueList();
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

    /// <summary>What the talk must have first, then whatever adds most, while there is time for it.</summary>
    private static List<int> Fill(Pool pool, Phase phase, int agreed, int left, Balance balance, Taken taken)
    {
        var here = new List<int>();
        var themes = Pool.Bits(phase.Themes);
        foreach (var moment in MustHaves.For(agreed))
        {
            if (!taken.Has(moment) && First(pool, taken, themes, left, moment) is >= 0 and var first) Take(first);
        }

        while (Best(pool, taken, balance, themes, left) is >= 0 and var best) Take(best);
        return here;

        void Take(int index)
        {
            ref readonly var candidate = ref pool.Candidates[index];
            taken.Add(candidate.Template.Question);
            balance.Add(candidate);
            left -= candidate.Minutes;
            here.Add(index);
        }
    }

    private static int Best(Pool pool, Taken taken, Balance balance, int themes, int left)
    {
        var (best, most) = (-1, int.MinValue);
        var candidates = pool.Candidates;
        for (var i = 0; i < candidates.Length; i++)
        {
            ref readonly var candidate = ref candidates[i];
            if (!MayCome(candidate, taken, themes, left)) continue;
            var worth = balance.WorthOf(candidate);
            if (worth > most) (best, most) = (i, worth);
        }

        return best;
    }

    /// <summary>The first question of a moment in the order of the bank, one for somebody like this contact before the others.</summary>
    private static int First(Pool pool, Taken taken, int themes, int left, TalkMoment moment)
    {
        var first = -1;
        var candidates = pool.Candidates;
        for (var i = 0; i < candidates.Length; i++)
        {
            ref readonly var candidate = ref candidates[i];
            if (candidate.Template.Question.Moment != moment || !MayCome(candidate, taken, themes, left)) continue;
            if (candidate.Fits) return i;
            if (first < 0) first = i;
        }

        return first;
    }

    private static bool MayCome(in EligibleQuestion candidate, Taken taken, int themes, int left) =>
        candidate.Minutes <= left && !candidate.IsAside && (themes & (1 << (int)candidate.Theme)) != 0
            && !taken.Repeats(candidate.Template.Question);

    /// <summary>
    /// Theme by theme as the phase names them, in each the opener or the daily work first, then the broad before the particular, then in
    /// the order of the bank; what they would do in one's place and whom else to ask come last of all.
    /// </summary>
    private static IEnumerable<int> InOrderOfTalking(List<int> chosen, Pool pool, Phase phase) =>
        chosen.OrderBy(index => Ending(pool.Candidates[index]))
            .ThenBy(index => phase.Themes.IndexOf(pool.Candidates[index].Theme))
            .ThenBy(index => Breadth(pool.Candidates[index]))
            .ThenBy(index => index);

    private static int Ending(in EligibleQuestion candidate) => candidate.Template.Question.Moment switch
    {
        TalkMoment.InYourPlace => 1,
        TalkMoment.WhomElse => 2,
        _ => 0,
    };

    private static int Breadth(in EligibleQuestion candidate) => candidate.Template.Question switch
    {
        { Moment: TalkMoment.Opener } => 0,
        { Moment: TalkMoment.DailyWork } => 1,
        { Breadth: QuestionBreadth.Broad } => 2,
        { Breadth: QuestionBreadth.Usual } => 3,
        _ => 4,
    };

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
