using InfoInterview.Engagements;
using InfoInterview.Host.Api;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Steps;
using InfoInterview.Outreach;

namespace InfoInterview.Host.Messages;

/// <summary>Writes the message of a planned step as it stands, without anything said in a form.</summary>
internal sealed class LetterDesk(WritingDesk writer)
{
    /// <summary>The message; <c>null</c> when the step sends none to this person, or something has to be said first.</summary>
    public async Task<Letter?> WriteAsync(Engagement engagement, NextStep step, SeekerBook book, CancellationToken ct)
    {
        if (step is not { GoesToContact: true, Message: { } purpose }) return null;
        var line = new StepLine { Contact = engagement.Contact, Stage = engagement.Stage, Step = step, Distance = "", SeekerZone = engagement.Seeker.Zone };
        var writing = await writer.WriteAsync(new WritingInput { Purpose = Words.Of(purpose) }, engagement, [line], book, ct);
        return writing.Draft is { } draft ? Of(engagement, draft.Message, writing.Plan, draft.Review.Verdict) : null;
    }

    /// <summary>A message as somebody has edited it.</summary>
    public static Letter Of(Engagement engagement, OutreachMessage message, WritingPlan plan, Verdict verdict) =>
        new() { Engagement = engagement, Message = message, To = plan.Way?.Point is { } point ? [point] : [], Verdict = verdict };
}
