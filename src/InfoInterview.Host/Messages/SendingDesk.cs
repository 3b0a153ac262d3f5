using InfoInterview.Engagements;
using InfoInterview.Host.Api;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Steps;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Messages;

/// <summary>Records that a message was sent by the way it was written for, and keeps it exactly as it was.</summary>
internal sealed class SendingDesk(WritingStore writing, IClock clock, MakeId makeId)
{
    /// <summary>Where an own mail is from, when the seeker has no address.</summary>
    private const string NoDomain = "infointerview.invalid";

    /// <summary>Records it.</summary>
    /// <param name="stored">The history as it stands.</param>
    /// <param name="steps">What comes next; the step that asks for such a message is done by it.</param>
    /// <param name="letter">The message.</param>
    /// <param name="input">What it was written with, for the times that it offers.</param>
    /// <param name="draft">The draft that it was; its id makes a second press harmless.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<AppendOutcome?> SentAsync(
        StoredEngagement stored, IReadOnlyList<StepLine> steps, Letter letter, WritingInput input, DraftId draft, InputProblems problems, CancellationToken ct)
    {
        var step = steps.Select(line => line.Step).FirstOrDefault(one => one.Message == letter.Message.Purpose && one.GoesToContact);
        if (FactOf(stored.Engagement, step, letter, input, draft, problems) is not { } fact) return null;
        var copy = CopyOf(letter, draft, stored.Engagement.Seeker, fact.At);
        return await writing.AppendSentAsync(TheSeeker.Id, copy.Contact, stored.Version, fact, copy, clock.GetCurrentInstant(), ct);
    }

    /// <summary>The message as it was sent.</summary>
    public SentCopy CopyOf(Letter letter, DraftId draft, Seeker seeker, Instant at) => new()
    {
        Id = new SentCopyId(makeId()),
        Contact = letter.Engagement.Contact.Id,
        Purpose = letter.Message.Purpose,
        Channel = letter.Message.Channel,
        Language = letter.Message.Language,
        Subject = letter.Message.Subject,
        Body = letter.Message.Body,
        To = letter.To,
        Attachments = letter.Message.Attachments,
        MessageId = letter.IsMail ? MessageIdOf(draft, seeker) : null,
        Draft = draft,
        At = at,
    };

    /// <summary>The id that a message has as a mail: always the same for one draft, so that an answer to it is known.</summary>
    public static string MessageIdOf(DraftId draft, Seeker seeker)
    {
        var address = seeker.Email?.Value;
        var domain = address is null ? NoDomain : address[(address.LastIndexOf('@') + 1)..];
        return $"{draft.Value:N}@{(domain.Length > 0 && domain.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-') ? domain : NoDomain)}";
    }

    private Fact? FactOf(Engagement engagement, NextStep? step, Letter letter, WritingInput input, DraftId draft, InputProblems problems)
    {
        var (at, by, purpose) = (clock.GetCurrentInstant(), letter.Message.Channel, letter.Message.Purpose);
        if (step is not null && StepDone.WordsOf(step) is not null)
        {
            var details = new StepDetails { By = StepDetails.AsksWay(step) ? Words.Of(by) : null, Times = input[WritingFields.Times] };
            return details.FactOf(engagement, step, at, problems) is { } fact ? fact with { At = at } : null;
        }

        Fact made = purpose switch
        {
            MessagePurpose.Request or MessagePurpose.AskAgain or MessagePurpose.OtherWay => new OutreachSent { At = at, By = by, To = letter.To },
            MessagePurpose.FollowUp => new FollowUpSent { At = at, By = by, To = letter.To },
            MessagePurpose.ThankYou => new ThankYouSent { At = at, By = by },
            MessagePurpose.AcceptRefusal => new RefusalThanked { At = at },
            MessagePurpose.Confirmation => new MeetingConfirmed { At = at },
            _ => new MessageSent { At = at, Purpose = purpose, By = by },
        };
        return made with { Key = $"sent/{draft}" };
    }
}
