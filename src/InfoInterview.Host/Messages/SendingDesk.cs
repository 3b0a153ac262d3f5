using InfoInterview.Engagements;
using InfoInterview.Host.Startup;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Messages;

/// <summary>Records that a message was sent, and keeps it exactly as it was, in one transaction.</summary>
internal sealed class SendingDesk(WritingStore writing, IClock clock, MakeId makeId)
{
    /// <summary>Where an own mail is from, when the seeker has no address.</summary>
    private const string NoDomain = "infointerview.invalid";

    /// <summary>Records it.</summary>
    /// <param name="letter">The message.</param>
    /// <param name="version">The version of the history that the page has shown.</param>
    /// <param name="fact">What is recorded.</param>
    /// <param name="draft">The draft that it was; its id makes a second press harmless.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<AppendOutcome> SentAsync(Letter letter, long version, Fact fact, DraftId draft, CancellationToken ct)
    {
        var keyed = fact.Key is null ? fact with { Key = $"sent/{draft}" } : fact;
        var contact = letter.Engagement.Contact.Id;
        return writing.AppendSentAsync(TheSeeker.Id, contact, version, keyed, CopyOf(letter, draft, keyed.At),
            clock.GetCurrentInstant(), ct);
    }

    /// <summary>The id that a message has as a mail: always the same for one draft, so that an answer to it is known.</summary>
    public static string MessageIdOf(DraftId draft, Seeker seeker)
    {
        var address = seeker.Email?.Value;
        var domain = address is null ? NoDomain : address[(address.LastIndexOf('@') + 1)..];
        return $"{draft.Value:N}@{(domain.Length > 0 && domain.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-') ? domain : NoDomain)}";
    }

    private SentCopy CopyOf(Letter letter, DraftId draft, Instant at) => new()
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
        MessageId = letter.IsMail ? MessageIdOf(draft, letter.Engagement.Seeker) : null,
        Draft = draft,
        At = at,
    };
}
