namespace InfoInterview.Host.Plans;

/// <summary>What came of keeping a plan.</summary>
internal enum PlanOutcome
{
    Kept = 1,
    ChangedMeanwhile = 2,
    NotFound = 3,
}
