using InfoInterview.Host.Inputs;
using InfoInterview.Host.Ui;
using InfoInterview.Outreach;

namespace InfoInterview.Host.Api;

/// <summary>One of the eight components of a request, and whether it was found (G3.2).</summary>
internal sealed record ComponentView
{
    public required string Component { get; init; }

    public required string Title { get; init; }

    public required bool Found { get; init; }

    /// <summary>All eight in the guide's order; none for a message that is no request.</summary>
    public static IReadOnlyList<ComponentView> Of(OutreachMessage message, MessageReview review) => message.Purpose != MessagePurpose.Request
        ? []
        : [.. Enum.GetValues<RequestComponent>().Select(component => new ComponentView { Component = Words.Of(component), Title = MessageText.Of(component), Found = review.Components.Find(component) is not null })];
}
