using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>Where each of the eight components of a request was found (G3.2). Equal when all places are equal.</summary>
public sealed record ComponentChecklist
{
    private const int Count = 8;

    /// <summary>Who writes; <c>null</c> when missing.</summary>
    public TextLocation? Introduction { get; init; }

    /// <summary>Why this person; <c>null</c> when missing.</summary>
    public TextLocation? Connection { get; init; }

    /// <summary>The ask for a conversation; <c>null</c> when missing.</summary>
    public TextLocation? Ask { get; init; }

    /// <summary>What one would like to learn; <c>null</c> when missing.</summary>
    public TextLocation? Purpose { get; init; }

    /// <summary>How long it would take; <c>null</c> when missing.</summary>
    public TextLocation? Duration { get; init; }

    /// <summary>The offer to fit around their schedule; <c>null</c> when missing.</summary>
    public TextLocation? Flexibility { get; init; }

    /// <summary>A question or plain request that can be answered; <c>null</c> when missing.</summary>
    public TextLocation? NextStep { get; init; }

    /// <summary>The closing with the name; <c>null</c> when missing.</summary>
    public TextLocation? Closing { get; init; }

    /// <summary>The components that were not found, in the guide's order; empty when all were.</summary>
    public ValueList<RequestComponent> Missing
    {
        get
        {
            var missing = new List<RequestComponent>(Count);
            for (var component = RequestComponent.Introduction; component <= RequestComponent.Closing; component++)
            {
                if (Find(component) is null) missing.Add(component);
            }

            return missing.ToValueList();
        }
    }

    /// <summary>Where a component was found; <c>null</c> when it is missing.</summary>
    /// <param name="component">One of the eight that a request has (G3.2).</param>
    /// <returns>The part of the message and the stretch in it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such component.</exception>
    public TextLocation? Find(RequestComponent component) => component switch
    {
        RequestComponent.Introduction => Introduction,
        RequestComponent.Connection => Connection,
        RequestComponent.Ask => Ask,
        RequestComponent.Purpose => Purpose,
        RequestComponent.Duration => Duration,
        RequestComponent.Flexibility => Flexibility,
        RequestComponent.NextStep => NextStep,
        RequestComponent.Closing => Closing,
        _ => throw new ArgumentOutOfRangeException(nameof(component), component, "A request has eight components."),
    };
}
