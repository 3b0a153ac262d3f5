using InfoInterview.Rules;

namespace InfoInterview.Notes.Synthesizing;

/// <summary>Says what to mind about a synthesis.</summary>
internal static class Minding
{
    /// <summary>So many mentions by one person look like many voices, and are one.</summary>
    private const int OftenByOne = 3;

    public static ValueList<Finding> Of(Synthesis synthesis, int astray, RuleSettings settings)
    {
        var findings = new FindingCollector(settings);
        AskMorePeople(synthesis, ref findings);
        foreach (var theme in synthesis.Themes) Theme(theme, ref findings);
        foreach (var topic in synthesis.Contrasts) HearBothSides(topic, ref findings);
        foreach (var goal in synthesis.Goals) RethinkGoal(goal, ref findings);
        if (synthesis.Undecided > 0)
        {
            findings.Report(
                NotesRules.DecideProposals, $"{Marks(synthesis.Undecided)} proposed and undecided; a proposal counts for nothing.");
        }

        if (astray > 0)
        {
            findings.Report(
                NotesRules.MarkWhatIsThere,
                string.Create(CultureInfo.InvariantCulture, $"{Marks(astray)} on words that are no longer in the note."),
                suggestion: "Mark the words again; the text was perhaps changed after it was marked.");
        }

        return findings.ToFindings();
    }

    private static void AskMorePeople(Synthesis synthesis, ref FindingCollector findings)
    {
        if (!synthesis.IsOfFew || synthesis.People.IsEmpty) return;
        var so = synthesis.People.Count == 1 ? "one person" : "two people";
        findings.Report(
            NotesRules.AskMorePeople, $"You have talked with {so} so far; that is too few to call anything recurring.",
            suggestion: "Keep it as what they said, and see what the next talk brings.");
    }

    private static void Theme(ThemeSummary theme, ref FindingCollector findings)
    {
        var name = theme.Theme.Name;
        if (theme.Standing == ThemeStanding.SaidByOne && theme.Said.Mentions >= OftenByOne)
        {
            findings.Report(
                NotesRules.CountPeople,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"\"{name}\" comes up {theme.Said.Mentions} times, and each time it is {theme.Cells[0].Who.Name}: one person."),
                suggestion: "Ask somebody else about it.");
        }

        if (theme.Standing == ThemeStanding.AtSecondHand)
        {
            findings.Report(
                NotesRules.HearItFirstHand, $"\"{name}\" rests on hearsay or on your own impression alone.",
                suggestion: "Ask somebody who knows it from their own work.");
        }
    }

    private static void HearBothSides(TopicViews topic, ref FindingCollector findings)
    {
        var sides = topic.Positions.Where(position => !position.Holders.IsEmpty)
            .Select(position => $"\"{position.Position}\" ({SpokenNames.Names(position.Holders)})").ToList();
        findings.Report(
            NotesRules.HearBothSides, $"People differ on \"{topic.Topic}\": {SpokenNames.List(sides)}.",
            suggestion: "Ask the next person how they see it, and what it depends on.");
    }

    private static void RethinkGoal(GoalReview goal, ref FindingCollector findings)
    {
        if (goal.ShakenBy.IsEmpty && goal.ContradictedBy.IsEmpty) return;
        var doubts = goal.ShakenBy.IsEmpty ? "" : $" {SpokenNames.Names(goal.ShakenBy)} raised doubts.";
        var against = goal.ContradictedBy.IsEmpty ? "" : $" {SpokenNames.Names(goal.ContradictedBy)} spoke against it.";
        var pros = goal.ConfirmedBy.IsEmpty ? " Nobody has spoken for it yet." : $" {SpokenNames.Names(goal.ConfirmedBy)} spoke for it.";
        findings.Report(
            NotesRules.RethinkGoal, $"Your goal \"{goal.Goal}\":{against}{doubts}{pros}",
            suggestion: "Weigh what they said, keep the goal or change it, and say which in your notes.");
    }

    private static string Marks(int count) =>
        count == 1 ? "One mark is" : string.Create(CultureInfo.InvariantCulture, $"{count} marks are");
}
