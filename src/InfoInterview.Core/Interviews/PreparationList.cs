using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Interviews;

/// <summary>What there is to prepare, in the order of the dates. Equal when the items are equal (G5.1 to G5.3).</summary>
public sealed record PreparationList
{
    private static readonly PreparationPlanner Planner = new();

    /// <summary>The items; empty once the talk has begun.</summary>
    public required ValueList<PreparationItem> Items { get; init; }

    /// <summary>How many are left to do.</summary>
    public int Open => Items.Count(item => !item.IsDone);

    /// <summary>The list under the guide's figures, without holidays; <see cref="PreparationPlanner"/> takes a host's own.</summary>
    /// <param name="facts">What is known of the interview.</param>
    /// <param name="contact">With whom.</param>
    /// <param name="now">The moment of asking.</param>
    /// <returns>What is still to be done, each item with its reason and, where the time is agreed, its days; empty once the talk has
    /// begun (G5.2, G5.3).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> or <paramref name="contact"/> is <c>null</c>.</exception>
    public static PreparationList For(PreparationFacts facts, Contact contact, Instant now) => Planner.Plan(facts, contact, now);
}
