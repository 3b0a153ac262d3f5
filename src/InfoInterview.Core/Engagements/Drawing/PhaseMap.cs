namespace InfoInterview.Engagements.Drawing;

/// <summary>The stages by the phases of the guide, and the usual ways between these, taken from the walk of the fold.</summary>
internal static class PhaseMap
{
    /// <summary>The phase of a stage; <c>null</c> at rest, which belongs to none.</summary>
    public static ProcessPhase? Of(Stage stage) => stage switch
    {
        Stage.Preparing => ProcessPhase.Prepare,
        Stage.AwaitingReply or Stage.Scheduling or Stage.Postponed
            or Stage.Unclear or Stage.Referred or Stage.Declined => ProcessPhase.Ask,
        Stage.Agreed => ProcessPhase.Talk,
        Stage.Held or Stage.Complete => ProcessPhase.Afterwards,
        _ => null,
    };

    public static string WordsOf(ProcessPhase phase) => phase.ToString();

    /// <summary>What one does in it, as the picture says it.</summary>
    public static string[] DeedsOf(ProcessPhase phase) => phase switch
    {
        ProcessPhase.Prepare => ["Choose whom to ask", "and what to ask"],
        ProcessPhase.Ask => ["Ask, follow up once,", "find a time"],
        ProcessPhase.Talk => ["Get ready, be there,", "listen"],
        _ => ["Thank, write down, act,", "keep in touch"],
    };

    /// <summary>The usual ways that lead from one phase to another, each pair once, with all that opens it.</summary>
    public static IEnumerable<(ProcessPhase From, ProcessPhase To, string Because)> Ways => WaysIn(DrawingWords.In("en"));

    /// <summary>The same in the words of a language.</summary>
    public static IEnumerable<(ProcessPhase From, ProcessPhase To, string Because)> WaysIn(DrawingWords words) => ProcessMap.Transitions
        .Where(way => ProcessMap.IsUsual(way) && Of(way.From) is not null && Of(way.To) is not null && Of(way.From) != Of(way.To))
        .GroupBy(way => (From: Of(way.From)!.Value, To: Of(way.To)!.Value))
        .Select(group => (
            group.Key.From,
            group.Key.To,
            string.Join(", ", group.Select(way => words[way.Because]).Distinct(StringComparer.Ordinal))));
}
