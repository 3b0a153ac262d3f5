namespace InfoInterview.Interchange.Calendars.Rules;

/// <summary>
/// Counts what the rules of one file cost, so that no rule can run for ever; counting, unlike a clock, always gives the same answer.
/// </summary>
internal sealed class StepBudget(CancellationToken cancellationToken)
{
    private const int StepsBetweenChecks = 4_096;

    private long ofFile;
    private long ofRule;
    private long nextCheck;

    /// <summary>Whether the present rule has used up what there is.</summary>
    public bool IsSpent => ofRule > CalendarLimits.MaxRuleSteps || IsFileSpent;

    /// <summary>Whether nothing is left for any rule.</summary>
    public bool IsFileSpent => ofFile > CalendarLimits.MaxFileSteps;

    public void BeginRule() => ofRule = 0;

    /// <summary>Takes some steps; <c>false</c> when there are none left.</summary>
    public bool Take(int steps = 1)
    {
        ofRule += steps;
        ofFile += steps;
        if (ofFile >= nextCheck)
        {
            cancellationToken.ThrowIfCancellationRequested();
            nextCheck = ofFile + StepsBetweenChecks;
        }

        return !IsSpent;
    }
}
