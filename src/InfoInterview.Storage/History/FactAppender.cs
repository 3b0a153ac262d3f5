using InfoInterview.Engagements;
using InfoInterview.Interchange.Engagements;
using InfoInterview.People;
using InfoInterview.Storage.Contacts;
using InfoInterview.Storage.Forecasts;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace InfoInterview.Storage.History;

/// <summary>Adds to a history of one seeker, inside one transaction.</summary>
internal sealed class FactAppender(
    InterviewContext context, ContactBook book, Forecaster forecaster, ForecastPlanner planner, CancellationToken ct)
{
    public async Task<AppendOutcome> AppendAsync(ContactId contact, long expectedVersion, Fact fact, Instant now)
    {
        if (await new HistoryReader(context, ct).FindAsync(contact) is not { Engagement: var engagement, Version: var version })
        {
            return new AppendOutcome.NotFound();
        }

        if (engagement.Facts.Any(fact.IsSameAs)) return new AppendOutcome.AlreadyThere { Engagement = engagement, Version = version };
        if (version != expectedVersion) return new AppendOutcome.Stale { Engagement = engagement, Version = version };
        fact = engagement.Placed(fact);
        if (!engagement.TryRecord(fact, now, out var next, out var refusal)) return new AppendOutcome.Refused { FactRefusal = refusal };
        await WriteAsync(contact, version + 1, fact, now);
        await forecaster.TakeAsync(next, version + 1, now);
        if (fact is ReplyReceived { Meaning: ReplyMeaning.DoNotContact } silence) await BlockAsync(contact, planner.DayOf(silence.At, engagement.Seeker));
        return new AppendOutcome.Appended { Engagement = next, Version = version + 1 };
    }

    /// <summary>Who asks for silence is on the list from then on, whatever becomes of the record.</summary>
    private Task<SaveOutcome> BlockAsync(ContactId contact, LocalDate since) =>
        book.BlockAsync(contact, new DoNotContact { Reason = DoNotContactReason.Asked, Since = since });

    private async Task WriteAsync(ContactId contact, long version, Fact fact, Instant now)
    {
        var head = await context.Engagements.SingleOrDefaultAsync(row => row.Contact == contact.Value, ct);
        if (head is null) context.Engagements.Add(new EngagementRow
        {
            Programme = context.AskingProgramme,
            Owner = context.AskingSeeker,
            Contact = contact.Value,
            Version = version
        });
        else head.Version = version;
        context.Facts.Add(new FactRow
        {
            Programme = context.AskingProgramme,
            Owner = context.AskingSeeker,
            Contact = contact.Value,
            Sequence = version,
            Key = fact.Key,
            Kind = FactJson.KindOf(fact),
            At = fact.At,
            RecordedAt = now,
            Payload = FactJson.Write(fact),
        });
    }
}
