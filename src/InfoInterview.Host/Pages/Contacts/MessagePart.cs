using InfoInterview.Engagements;
using InfoInterview.Host.Api;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Messages;
using InfoInterview.Outreach;
using InfoInterview.Storage;

namespace InfoInterview.Host.Pages.Contacts;

/// <summary>The message on the page of a contact, as it was written or as somebody has edited it.</summary>
internal sealed record MessagePart
{
    public required Writing Writing { get; init; }

    /// <summary>Subject and text as they stand in the form; <c>null</c> when there is no message.</summary>
    public MessageInput? Text { get; init; }

    /// <summary>What the checks say; <c>null</c> when there is nothing to check.</summary>
    public MessageView? Checked { get; init; }

    public Verdict Verdict { get; init; }

    public WritingPlan Plan => Writing.Plan;

    public WritingInput Input => Writing.Input;

    public bool HasSubject => MessageWays.ShowSubject(Plan.Style.Channel);

    /// <summary>Whether a mail program can send it.</summary>
    public bool IsMail => HasSubject;

    /// <summary>The subject lines that could stand there instead.</summary>
    public IEnumerable<SubjectProposal> OtherSubjects => Writing.Subjects.Where(proposal => !string.Equals(proposal.Text, Text?.Subject, StringComparison.Ordinal));

    /// <summary>What would make it more personal, each with where it is said.</summary>
    public IEnumerable<MissingFact> Wishes =>
        Writing.Draft?.Missing.Where(fact => fact.IsAskedBack || fact.Field.StartsWith("contact.", StringComparison.Ordinal)
        || fact.Field.StartsWith("seeker.s", StringComparison.Ordinal)) ?? [];

    public static MessagePart Written(Writing writing) => writing.Draft is not { } draft ? new() { Writing = writing } : new()
    {
        Writing = writing,
        Text = new MessageInput { Subject = draft.Message.Subject, Body = draft.Body },
        Checked = MessageView.Of(draft.Message, draft.Review),
        Verdict = draft.Review.Verdict,
    };

    /// <summary>The same with the draft that it is.</summary>
    public MessagePart As(DraftId draft, long version) => this with
    {
        Text = (Text ?? new MessageInput()) with
        {
            Draft = draft.Value,
            Version = version
        }
    };

    /// <summary>The same with a draft as somebody has left it.</summary>
    public MessagePart Of(Stored<MessageDraft> draft, MessageReviewer reviewer) => Edited(
        new MessageInput
        {
            Subject = draft.Value.Subject,
            Body = draft.Value.Body,
            Draft = draft.Value.Id.Value,
            Version = draft.Version
        }, reviewer, new InputProblems());

    /// <summary>The same with what was typed, checked anew.</summary>
    public MessagePart Edited(MessageInput typed, MessageReviewer reviewer, InputProblems problems)
    {
        if (typed.Read(Writing.Frame, problems) is not { } message) return this with { Text = typed, Checked = null };
        var review = reviewer.Review(message, Writing.Context);
        return this with { Text = typed, Checked = MessageView.Of(message, review), Verdict = review.Verdict };
    }
}
