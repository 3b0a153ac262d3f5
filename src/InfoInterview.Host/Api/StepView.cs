using InfoInterview.Host.Inputs;
using InfoInterview.Host.Steps;
using NodaTime.Text;

namespace InfoInterview.Host.Api;

/// <summary>A next step as the API shows it.</summary>
internal sealed record StepView
{
    public required Guid ContactId { get; init; }

    public required string Name { get; init; }

    public required string Kind { get; init; }

    /// <summary>What the message of the step is for, such as <c>acceptTime</c>; <c>null</c> when it sends none.</summary>
    public required string? Message { get; init; }

    public required string Title { get; init; }

    public required string Status { get; init; }

    public required string Rule { get; init; }

    public required string Reason { get; init; }

    /// <summary>The window in words, in its own zone.</summary>
    public required string Window { get; init; }

    public required string Zone { get; init; }

    /// <summary>The first instant of the window.</summary>
    public required string OpensAt { get; init; }

    /// <summary>The first instant that is past due.</summary>
    public required string DueBy { get; init; }

    public static StepView Of(StepLine line) => new()
    {
        ContactId = line.Contact.Id.Value,
        Name = line.Contact.Name.Full,
        Kind = Words.Of(line.Step.Kind),
        Message = line.Step.Message is { } purpose ? Words.Of(purpose) : null,
        Title = line.Step.Rule.Title,
        Status = Words.Of(line.Step.Status),
        Rule = line.Step.Rule.Id,
        Reason = line.Step.Reason,
        Window = line.Step.Window.ToString(),
        Zone = line.Step.Window.Zone.Id,
        OpensAt = InstantPattern.ExtendedIso.Format(line.Step.Window.OpensAt),
        DueBy = InstantPattern.ExtendedIso.Format(line.Step.Window.DueBy),
    };
}
