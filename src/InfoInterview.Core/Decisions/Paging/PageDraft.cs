using InfoInterview.Decisions.Texts;
using NodaTime;

namespace InfoInterview.Decisions.Paging;

/// <summary>Puts the page of one path together.</summary>
internal sealed class PageDraft(Ledger ledger, PathReading path, LedgerTexts texts, LocalDate today)
{
    private readonly AskingTexts asking = AskingTexts.For(texts.Language);

    public PathPage Page(ValueList<SettlingQuestion> questions)
    {
        var id = path.Path.Id;
        var own = ledger.Experiments.Where(one => one.Path == id)
            .OrderBy(one => one.Day).ThenBy(one => one.What, StringComparer.Ordinal).ToList();
        var choice = ledger.Choices.FirstOrDefault(one => one.Path == id);
        var planned = own.Find(one => !one.IsDone && one.Day >= today);
        var (proposed, why) = planned is null && choice is null ? Proposed() : (null, null);
        return new PathPage
        {
            Path = id,
            Name = path.Path.Name,
            Heard = CompanyText.Of(path, texts),
            For = Lines(Place.For),
            Against = Lines(Place.Against),
            Open = Lines(Place.Open),
            Unthought = path.Unthought,
            Questions = questions,
            Next = planned ?? proposed,
            IsProposed = proposed is not null,
            WhyNext = why,
            Overdue = own.Where(one => !one.IsDone && one.Day < today).ToValueList(),
            Tried = own.Where(one => one.IsDone).ToValueList(),
            Choice = choice,
        };
    }

    private enum Place
    {
        Open = 0,
        For = 1,
        Against = 2,
    }

    private ValueList<PageLine> Lines(Place place) =>
        path.Beliefs.Where(belief => PlaceOf(belief) == place).Select(Line).ToValueList();

    private PageLine Line(BeliefReading belief) => new()
    {
        Belief = belief.Belief.Id,
        Matter = belief.Belief.Matter,
        Importance = belief.Belief.Importance,
        Text = PlaceOf(belief) != Place.Open && belief.For.IsEmpty ? asking.NotSo(belief.Belief.Statement) : belief.Belief.Statement,
        Reason = BeliefText.Reason(belief, texts),
    };

    /// <summary>A belief that does not hold speaks for the other side.</summary>
    private static Place PlaceOf(BeliefReading belief)
    {
        if (belief.Standing is not (BeliefStanding.SharedByFew or BeliefStanding.Settled)) return Place.Open;
        return !belief.For.IsEmpty == (belief.Belief.Bearing == Bearing.SpeaksFor) ? Place.For : Place.Against;
    }

    private (Experiment Experiment, string Why) Proposed()
    {
        var most = path.Beliefs.Where(belief => belief.Need > 0).MaxBy(belief => belief.Need)?.Belief;
        var isAllKnown = most is null && !path.Beliefs.IsEmpty;
        var experiment = new Experiment
        {
            Path = path.Path.Id,
            What = isAllKnown ? asking.Decide : asking.Try(most?.Matter ?? Matter.DailyWork),
            Day = today.PlusDays(DecisionPageWriter.ExperimentDays),
            Belief = most?.Id,
        };
        return (experiment, isAllKnown ? asking.WhyDecide : most is null ? texts.Unheard : asking.WhyTry(most.Statement));
    }
}
