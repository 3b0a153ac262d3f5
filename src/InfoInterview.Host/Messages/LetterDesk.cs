using InfoInterview.Engagements;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Steps;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Storage;

namespace InfoInterview.Host.Messages;

/// <summary>Writes the message of a planned step as it stands, without anything said in a form.</summary>
internal sealed class LetterDesk(WritingDesk writer, DraftDesk drafts, MessageReviewer reviewer, WritingStore writing, StepPlanner planner)
{
    /// <summary>The message; <c>null</c> when the step sends none to this person, or something has to be said first.</summary>
    public async Task<Letter?> WriteAsync(Engagement engagement, NextStep step, SeekerBook book, CancellationToken ct)
    {
        if (step is not { GoesToContact: true, Message: { } purpose }) return null;
        var line = new StepLine { Contact = engagement.Contact, Stage = engagement.Stage, Step = step, Distance = "", SeekerZone = engagement.Seeker.Zone };
        if (await drafts.OpenAsync(engagement.Contact.Id, purpose, ct) is { Value: { By: not DraftHand.Library } typed })
        {
            // What the seeker wrote is what is sent.
            return engagement.Contact.MayBeContacted ? await OfAsync(typed, engagement, [line], book, ct) : null;
        }

        var composed = await writer.WriteAsync(new WritingInput { Purpose = Words.Of(purpose) }, engagement, [line], book, ct);
        return composed.Draft is { } draft ? Of(engagement, draft.Message, composed.Plan, draft.Review.Verdict) : null;
    }

    /// <summary>The message that a draft is, whatever else is planned; <c>null</c> when draft or contact are not there.</summary>
    public async Task<Letter?> OfDraftAsync(ContactId contact, DraftId draft, CancellationToken ct) =>
        await writing.FindDraftAsync(TheSeeker.Id, draft, ct) is { Value: var typed } && typed.Contact == contact
            && await planner.ForAsync(contact, ct) is { } steps
            ? await OfAsync(typed, steps.Of.Stored.Engagement, steps.Lines, steps.Beside, ct)
            : null;

    private async Task<Letter> OfAsync(MessageDraft typed, Engagement engagement, IReadOnlyList<StepLine> lines, SeekerBook book,
        CancellationToken ct)
    {
        var own = await writer.WriteAsync(DraftDesk.InputOf(typed), engagement, lines, book, ct);
        var message = typed.ToMessage(engagement.Seeker, engagement.Contact) with
        {
            Attachments = own.Frame.Attachments,
            Through = own.Frame.Through
        };
        return Of(engagement, message, own.Plan, reviewer.Review(message, own.Context).Verdict) with { Draft = typed.Id };
    }

    /// <summary>A message as somebody has edited it.</summary>
    public static Letter Of(Engagement engagement, OutreachMessage message, WritingPlan plan, Verdict verdict) =>
        new() { Engagement = engagement, Message = message, To = plan.Way?.Point is { } point ? [point] : [], Verdict = verdict };
}
