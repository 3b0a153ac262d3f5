using InfoInterview.People;
using InfoInterview.Rules;

namespace InfoInterview.Interviews.Choosing;

/// <summary>Why a question has its place, in words.</summary>
internal static class ReasonText
{
    public static RuleDescriptor RuleOf(PlannedQuestion question) =>
        FitOf(question) is null ? SelectionRules.ServeTheObjectives : SelectionRules.SuitThePerson;

    public static string Of(PlannedQuestion question)
    {
        if (question.IsOwn) return "You want to ask it.";
        var served = question.Serves.IsEmpty ? null : $"Helps with {ObjectiveWords.Of(question.Serves)}.";
        if (FitOf(question) is not { } fit) return served ?? "It belongs to this part of the talk.";
        return served is null ? $"Good for {fit}." : $"{served} Good for {fit}.";
    }

    public static string German(PlannedQuestion question)
    {
        if (question.IsOwn) return "Die eigene Frage.";
        var served = question.Serves.IsEmpty ? null : $"Bringt {ObjectiveWords.German(question.Serves)}.";
        if (GermanFitOf(question) is not { } fit) return served ?? "Gehört zu diesem Teil des Gesprächs.";
        return served is null ? fit : $"{served} {fit}";
    }

    private static string? GermanFitOf(PlannedQuestion question) => question switch
    {
        { Question.ForDiverseBackground: true } => "Passt zu jemandem, der quer eingestiegen ist.",
        { ForStage: CareerStage.Early } => "Passt zu den ersten Berufsjahren.",
        { ForStage: CareerStage.Established } => "Passt zu jemandem mit Berufserfahrung.",
        { ForStage: CareerStage.Seasoned } => "Passt zu jemandem, der den Beruf seit Langem kennt.",
        _ => null,
    };

    private static string? FitOf(PlannedQuestion question) => question switch
    {
        { Question.ForDiverseBackground: true } => "someone with a less traditional path",
        { ForStage: CareerStage.Early } => "someone in the first years of a career",
        { ForStage: CareerStage.Established } => "someone established in the field",
        { ForStage: CareerStage.Seasoned } => "someone with a lot of experience",
        _ => null,
    };
}
