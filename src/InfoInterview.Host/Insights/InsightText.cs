using InfoInterview.Host.Weeks;
using InfoInterview.Notes;

namespace InfoInterview.Host.Insights;

/// <summary>The words of what many talks say together.</summary>
internal static class InsightText
{
    public static string Of(TrendDirection direction) => direction switch
    {
        TrendDirection.Rising => "comes up more in later talks",
        TrendDirection.Falling => "comes up less in later talks",
        TrendDirection.Steady => "comes up as much as before",
        _ => "too few talks to see a trend",
    };

    public static string Of(Trait trait) => trait switch
    {
        Trait.Sector => "sector",
        Trait.OrganizationSize => "size of the organization",
        Trait.Stage => "career stage",
        _ => "role",
    };

    public static string Of(QuestionOrigin origin) => origin switch
    {
        QuestionOrigin.Noted => "You noted it as open.",
        QuestionOrigin.Contrast => "People see it differently.",
        QuestionOrigin.Goal => "A goal of yours is in doubt.",
        QuestionOrigin.Unanswered => "You planned it, and no talk has answered it.",
        _ => "Only one person said so.",
    };

    public static string Of(LearningStep step) => step switch
    {
        LearningStep.Course => "A course",
        LearningStep.Project => "A small project",
        LearningStep.Mentor => "A mentor",
        _ => "Practice",
    };

    /// <summary>Such as "Grace Lin, Head of Permitting, Northwind".</summary>
    public static string Of(Interviewee who) => string.Join(", ", new[] { who.Name, who.Role, who.Organization }.OfType<string>());

    /// <summary>What the people of one position have in common, such as "“yes”: public".</summary>
    public static string Of(TraitSide side) => $"“{side.Position}”: {string.Join(", ", side.Values)}";

    /// <summary>The months of a theme: "Mar 2026: 2 people".</summary>
    public static string Of(TrendPoint point) => string.Create(
        CultureInfo.InvariantCulture, $"{WeekText.Month(point.Month)}: {point.Said.People} of {point.Said.OfPeople}");

    public static string AnchorOf(Interviewee who, int place) => who.Contact == default ? string.Create(CultureInfo.InvariantCulture, $"person-{place}") : $"person-{who.Contact}";
}
