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
        var served = question.Serves.IsEmpty ? "It belongs to this part of the talk" : $"It serves {ObjectiveWords.Of(question.Serves)}";
        return FitOf(question) is { } fit ? $"{served}, and it suits {fit}." : $"{served}.";
    }

    public static string German(PlannedQuestion question)
    {
        if (question.IsOwn) return "Die eigene Frage.";
        var served = question.Serves.IsEmpty ? "Gehört zu diesem Teil des Gesprächs" : $"Für: {ObjectiveWords.German(question.Serves)}";
        return question switch
        {
            { Question.ForDiverseBackground: true } => $"{served}; passt zu einem eigenen Weg.",
            { ForStage: CareerStage.Early } => $"{served}; passt zu den ersten Berufsjahren.",
            { ForStage: CareerStage.Established } => $"{served}; passt zu jemandem mit Erfahrung im Fach.",
            { ForStage: CareerStage.Seasoned } => $"{served}; passt zu jemandem, der das Fach seit Langem kennt.",
            _ => $"{served}.",
        };
    }

    private static string? FitOf(PlannedQuestion question) => question switch
    {
        { Question.ForDiverseBackground: true } => "somebody who came by a way of their own",
        { ForStage: CareerStage.Early } => "somebody in the first years of a career",
        { ForStage: CareerStage.Established } => "somebody established in the field",
        { ForStage: CareerStage.Seasoned } => "somebody long in the field",
        _ => null,
    };
}
