using InfoInterview.Rules;

namespace InfoInterview.Scheduling;

/// <summary>The rules about many interviews at once, and about the messages that lead to them.</summary>
internal static class SchedulingRules
{
    /// <summary>No two interviews at one time (G8.2).</summary>
    public static RuleDescriptor OneAtATime { get; } = Rule(RuleIds.OneInterviewAtATime, "Hold one interview at a time", Severity.Error, "G8.2");

    /// <summary>Ten to fifteen minutes before and after each interview (G8.2).</summary>
    public static RuleDescriptor KeepBuffer { get; } = Rule(RuleIds.KeepBuffer, "Keep a buffer between interviews", Severity.Warning, "G8.2");

    /// <summary>Not too many interviews in a short time (G8.2).</summary>
    public static RuleDescriptor SustainablePace { get; } = Rule(RuleIds.SustainablePace, "Keep a sustainable pace", Severity.Warning, "G8.2");

    /// <summary>Time for the way from one place to the next (G5.1).</summary>
    public static RuleDescriptor TimeToTravel { get; } = Rule(RuleIds.TimeToTravel, "Leave time to travel between places", Severity.Warning, "G5.1");

    /// <summary>No time that the clocks skip (G5.3).</summary>
    public static RuleDescriptor TimeThatExists { get; } = Rule(RuleIds.TimeThatExists, "Agree on a time that the clocks do not skip", Severity.Error, "G5.3");

    /// <summary>No doubt about a time that comes twice (G5.3).</summary>
    public static RuleDescriptor WhichOfTwo { get; } = Rule(RuleIds.WhichOfTwoHours, "Say which hour you mean when the clocks go back", Severity.Info, "G5.3");

    /// <summary>All outreach in one block, all follow-ups in one (G8.2).</summary>
    public static RuleDescriptor BatchSimilarTasks { get; } = Rule(RuleIds.BatchSimilarTasks, "Batch similar tasks", Severity.Info, "G8.2");

    /// <summary>The contacts that promise most come first (G8.2).</summary>
    public static RuleDescriptor MostValuableFirst { get; } = Rule(RuleIds.MostValuableFirst, "Write to the most valuable contacts first", Severity.Info, "G8.2");

    /// <summary>Every rule of scheduling.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
        [OneAtATime, KeepBuffer, SustainablePace, TimeToTravel, TimeThatExists, WhichOfTwo, BatchSimilarTasks, MostValuableFirst];

    private static RuleDescriptor Rule(string id, string title, Severity severity, string guide) =>
        new() { Id = id, Title = title, DefaultSeverity = severity, Guide = guide };
}
