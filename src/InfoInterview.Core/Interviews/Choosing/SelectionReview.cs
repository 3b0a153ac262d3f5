using InfoInterview.Interviews.Planning;
using InfoInterview.Rules;

namespace InfoInterview.Interviews.Choosing;

/// <summary>Checks questions against the minutes of their phases, and against what the person was asked before.</summary>
internal static class SelectionReview
{
    public static void Check(QuestionRequest request, QuestionSelection selection, ref FindingCollector findings)
    {
        foreach (var phase in request.Agenda.Phases) CheckTime(phase, selection, ref findings);
        CheckLanguage(request, selection, ref findings);
        foreach (var question in selection.Questions)
        {
            if (WasAsked(request, question.Key))
                findings.Report(
                        SelectionRules.AskOnce, $"You have asked {request.Contact.Name.Full} before: \"{question.Text}\"", At(question),
                        "Ask what came of it instead, or choose another question.");
        }
    }

    /// <summary>What the question rules say about the seeker's own words.</summary>
    public static IEnumerable<Finding> OwnQuestions(QuestionRequest request, QuestionSelection selection, QuestionReviewer reviewer)
    {
        foreach (var question in selection.Questions)
        {
            if (!question.IsOwn) continue;
            foreach (var finding in reviewer.Review(question.Text, request.Language))
                yield return finding with
                {
                    Location = finding.Location is { } place
                        ? new TextLocation(question.Key, place.Span) : At(question)
                };
        }
    }

    /// <summary>Where a question lies: the part is its key.</summary>
    public static TextLocation At(PlannedQuestion question) => new(question.Key, new TextSpan(0, question.Text.Length));

    private static void CheckTime(AgendaPhase phase, QuestionSelection selection, ref FindingCollector findings)
    {
        var taken = selection.MinutesIn(phase.Phase.Id);
        if (taken > phase.Minutes)
        {
            findings.Report(
                AgendaRules.FitTheAgreedTime,
                $"The questions of \"{phase.Phase.Name}\" take {MinuteText.Of(taken)}; it has {MinuteText.Of(phase.Minutes)}.",
                suggestion: "Choose a shorter question, or move one to another part of the talk.");
        }
        else if (taken == 0 && !phase.Phase.Themes.IsEmpty)
        {
            findings.Report(
                AgendaRules.FitTheAgreedTime, $"\"{phase.Phase.Name}\" has no question yet.",
                suggestion: "Write one of your own, or give the minutes to another part of the talk.");
        }
    }

    private static void CheckLanguage(QuestionRequest request, QuestionSelection selection, ref FindingCollector findings)
    {
        foreach (var question in selection.Questions)
        {
            if (question.Question is not { } known || IsIn(known.Language, request.Language)) continue;
            findings.Report(
                SelectionRules.AskInOneLanguage, $"There is no wording in {request.Language} yet of: \"{question.Text}\"", At(question),
                "Word it yourself in that language, or choose another question.");
        }
    }

    /// <summary>By the first part of the tags.</summary>
    private static bool IsIn(string tag, string language) =>
        FirstPart(tag).Equals(FirstPart(language), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> FirstPart(string tag) =>
        tag.IndexOf('-', StringComparison.Ordinal) is > 0 and var end ? tag.AsSpan(0, end) : tag;

    private static bool WasAsked(QuestionRequest request, string key)
    {
        foreach (var asked in request.Asked)
        {
            if ((asked.Contact == request.Contact.Id || request.Contact.FormerIds.AsSpan().Contains(asked.Contact))
                && Rearranging.IsSame(asked.Key, key)) return true;
        }

        return false;
    }
}
