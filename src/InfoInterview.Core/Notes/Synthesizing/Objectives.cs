using InfoInterview.Interviews;

namespace InfoInterview.Notes.Synthesizing;

/// <summary>Says who served which objective, by what the synthesis has gathered.</summary>
internal static class Objectives
{
    public static ValueList<ObjectiveReview> Of(Synthesis synthesis, ValueList<Objective> wanted) => wanted.Distinct()
        .Select(objective => new ObjectiveReview
        {
            Objective = objective,
            People = InOrder(synthesis, Serving(synthesis, objective)),
            OfPeople = synthesis.People.Count,
        }).ToValueList();

    private static IEnumerable<Interviewee> Serving(Synthesis synthesis, Objective objective) => objective switch
    {
        Objective.BuildNetwork => Namers(synthesis.Referrals),
        Objective.ClarifyGoals => synthesis.Goals.SelectMany(goal => goal.ConfirmedBy.Concat(goal.ShakenBy).Concat(goal.ContradictedBy))
            .Select(view => view.Who),
        Objective.SkillsAndQualifications => Namers(synthesis.Skills).Concat(Sayers(synthesis, QuestionTheme.Progression)),
        Objective.IndustryInsight => Sayers(synthesis, QuestionTheme.Industry),
        Objective.UnderstandRole => Sayers(synthesis, QuestionTheme.Role),
        Objective.CompanyCulture => Sayers(synthesis, QuestionTheme.Culture),
        _ => Sayers(synthesis, QuestionTheme.CareerPath),
    };

    private static IEnumerable<Interviewee> Namers(ValueList<NamedThing> things) =>
        things.SelectMany(thing => thing.Evidence).Where(evidence => evidence.Voice == Voice.Contact).Select(evidence => evidence.Who);

    private static IEnumerable<Interviewee> Sayers(Synthesis synthesis, QuestionTheme about) => synthesis.Themes
        .Where(theme => QuestionWords.ThemeOf(theme.Theme) == about).SelectMany(theme => theme.Cells).Select(cell => cell.Who);

    private static ValueList<Interviewee> InOrder(Synthesis synthesis, IEnumerable<Interviewee> people)
    {
        var served = people.ToHashSet();
        return served.Count == 0 ? [] : synthesis.People.Where(served.Contains).ToValueList();
    }
}
