using System.Diagnostics.CodeAnalysis;
using InfoInterview.Interviews.Planning;

namespace InfoInterview.Interviews;

/// <summary>
/// The phases of a conversation in their order, from the opening to the closing. A flow that exists can be fitted into any
/// agreed time from <see cref="AgendaPlanner.LeastMinutes"/> on. Equal when the name and all phases are equal (G4.1 to G4.3).
/// </summary>
public sealed record Flow
{
    private Flow(string name, ValueList<Phase> phases)
    {
        Name = name;
        Phases = phases;
    }

    /// <summary>The detailed flow: 60 minutes as usual, 85 at most (G4.1).</summary>
    public static Flow Detailed { get; } = Create("Detailed", GuideFlows.Detailed);

    /// <summary>The short structure: 35 minutes as usual, 55 at most (G4.2).</summary>
    public static Flow Short { get; } = Create("Short", GuideFlows.Short);

    /// <summary>What people call it.</summary>
    public string Name { get; }

    /// <summary>The phases, the opening first and the closing last; three at least.</summary>
    public ValueList<Phase> Phases { get; }

    /// <summary>The guide's flow for an agreed time: the detailed one where its usual minutes fit, or else the short one.</summary>
    /// <param name="minutes">The agreed whole minutes.</param>
    /// <returns>One of the two flows of the guide (G4.1, G4.2).</returns>
    public static Flow For(int minutes) => minutes >= GuideFlows.DetailedMinutes ? Detailed : Short;

    /// <summary>A flow of one's own, or everything that is wrong with it.</summary>
    /// <param name="name">What people call it; to have none is a problem like any other.</param>
    /// <param name="phases">The phases in their order.</param>
    /// <param name="flow">The flow; <c>null</c> when there are problems.</param>
    /// <param name="problems">Every problem, those of the whole first; empty exactly when there is a flow.</param>
    /// <returns>Whether there is a flow.</returns>
    public static bool TryCreate(
        string? name, ValueList<Phase> phases, [NotNullWhen(true)] out Flow? flow, out ValueList<FlowProblem> problems)
    {
        problems = FlowCheck.Of(name ?? "", phases);
        flow = problems.IsEmpty ? new Flow(name!, phases) : null;
        return flow is not null;
    }

    /// <summary>A flow that is known to be right, such as one that ships with the application.</summary>
    /// <param name="name">What people call it.</param>
    /// <param name="phases">The phases in their order, the opening first and the closing last.</param>
    /// <returns>The flow.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">It is not right; the message lists every problem.</exception>
    public static Flow Create(string name, ValueList<Phase> phases)
    {
        ArgumentNullException.ThrowIfNull(name);
        return TryCreate(name, phases, out var flow, out var problems)
            ? flow : throw new ArgumentException(string.Join(' ', problems), nameof(phases));
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
