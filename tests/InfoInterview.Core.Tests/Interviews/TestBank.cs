using System.Globalization;
using InfoInterview.Interviews;
using InfoInterview.People;

namespace InfoInterview.Tests.Interviews;

/// <summary>
/// A bank whose questions say what they are: for each theme one for everybody, and more for objectives, stages, backgrounds and
/// known fields.
/// </summary>
internal static class TestBank
{
    public static QuestionBank Bank { get; } = QuestionBank.Of(Enum.GetValues<QuestionTheme>().SelectMany(Questions));

    private static IEnumerable<Question> Questions(QuestionTheme theme)
    {
        yield return Make(theme, "plain", 3);
        yield return Make(theme, "long", 6);
        yield return Make(theme, "at-organization", 3) with { Text = $"What about {theme} at {{{{contact.organization}}}}?" };
        yield return Make(theme, "known", 2) with { AnsweredBy = [KnownFacts.WayIn, "of-the-host"] };
        foreach (var stage in Enum.GetValues<CareerStage>()) yield return Make(theme, $"{stage}", 3) with { Stages = [stage] };
        yield return Make(theme, "diverse", 4) with { ForDiverseBackground = true };
        foreach (var objective in Enum.GetValues<Objective>())
            yield return Make(theme, $"{objective}", 2 + ((int)objective % 3)) with { Objectives = [objective] };
    }

    private static Question Make(QuestionTheme theme, string what, int minutes) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{theme}.{what}").ToLowerInvariant(),
        Theme = theme,
        Text = $"What about {theme}, {what}?",
        Minutes = minutes,
        FollowUps = [$"And then, about {what}?"],
    };
}
