using InfoInterview.Host.Weeks;
using InfoInterview.Notes;

namespace InfoInterview.Host.Insights;

/// <summary>The words of what many talks say together.</summary>
internal static class InsightText
{
    public static string Of(TrendDirection direction) => direction switch
    {
        TrendDirection.Rising => Spoken.Of("comes up more in later talks"),
        TrendDirection.Falling => Spoken.Of("comes up less in later talks"),
        TrendDirection.Steady => Spoken.Of("comes up as much as before"),
        _ => Spoken.Of("too few talks to see a trend"),
    };

    /// <summary>What a difference between people may go with.</summary>
    public static string Goes(Trait trait, string sides) => trait switch
    {
        Trait.Sector => Spoken.Of($"It may go with the sector: {sides}."),
        Trait.OrganizationSize => Spoken.Of($"It may go with the size of the organization: {sides}."),
        Trait.Stage => Spoken.Of($"It may go with the career stage: {sides}."),
        _ => Spoken.Of($"It may go with the role: {sides}."),
    };

    public static string Of(QuestionOrigin origin) => origin switch
    {
        QuestionOrigin.Noted => Spoken.Of("You noted it as open."),
        QuestionOrigin.Contrast => Spoken.Of("People see it differently."),
        QuestionOrigin.Goal => Spoken.Of("A goal of yours is in doubt."),
        QuestionOrigin.Unanswered => Spoken.Of("You planned it, and no talk has answered it."),
        _ => Spoken.Of("Only one person said so."),
    };

    public static string Of(LearningStep step) => step switch
    {
        LearningStep.Course => Spoken.Of("A course"),
        LearningStep.Project => Spoken.Of("A small project"),
        LearningStep.Mentor => Spoken.Of("A mentor"),
        _ => Spoken.Of("Practice"),
    };

    /// <summary>What people did to a goal, with those who did it.</summary>
    public static IEnumerable<(string Said, ValueList<HeldView> By)> Sides(GoalReview goal) =>
    [
        (Spoken.Count(goal.ConfirmedBy.Count, "Confirmed by 1 person", $"Confirmed by {goal.ConfirmedBy.Count} people"), goal.ConfirmedBy),
        (Spoken.Count(goal.ShakenBy.Count, "Put in doubt by 1 person", $"Put in doubt by {goal.ShakenBy.Count} people"), goal.ShakenBy),
        (Spoken.Count(goal.ContradictedBy.Count, "Contradicted by 1 person", $"Contradicted by {goal.ContradictedBy.Count} people"),
            goal.ContradictedBy),
    ];

    /// <summary>How many spoke of a topic, and how many did not.</summary>
    public static string Spoke(int speakers, int silent) => silent == 0
        ? Spoken.Count(speakers, "1 person spoke of it, nobody was silent.", $"{speakers} people spoke of it, nobody was silent.")
        : Spoken.Count(speakers, $"1 person spoke of it, {silent} did not.", $"{speakers} people spoke of it, {silent} did not.");

    /// <summary>Such as "Grace Lin, Head of Permitting, Northwind".</summary>
    public static string Of(Interviewee who) => string.Join(", ", new[] { who.Name, who.Role, who.Organization }.OfType<string>());

    /// <summary>What the people of one position have in common, such as "“yes”: public".</summary>
    public static string Of(TraitSide side) => $"“{side.Position}”: {string.Join(", ", side.Values)}";

    /// <summary>The months of a theme: "Mar 2026: 2 people".</summary>
    public static string Of(TrendPoint point) => Spoken.Of($"{WeekText.Month(point.Month)}: {point.Said.People} of {point.Said.OfPeople}");

    public static string AnchorOf(Interviewee who, int place) => who.Contact == default ? string.Create(CultureInfo.InvariantCulture, $"person-{place}") : $"person-{who.Contact}";
}
