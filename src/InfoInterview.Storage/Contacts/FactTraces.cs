using InfoInterview.Engagements;
using InfoInterview.Interchange.Engagements;
using InfoInterview.People;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Contacts;

/// <summary>
/// Where the histories of other people name somebody who is erased, inside one transaction. Facts are never changed but for this: the
/// fact stays, the name goes.
/// </summary>
internal sealed class FactTraces(InterviewContext context, CancellationToken ct)
{
    /// <summary>What stands for a name that was erased.</summary>
    private const string Erased = "(erased)";

    private static readonly string[] Naming = [FactJson.KindOf(new ReferralTakenUp { At = default }),
        FactJson.KindOf(new ReplyReceived { At = default, Meaning = ReplyMeaning.Referral })];

    /// <summary>Takes the name out; gives whose histories were changed.</summary>
    /// <param name="erased">Who is erased.</param>
    /// <param name="ids">All ids that they had.</param>
    /// <param name="isName">Whether a text is their name.</param>
    public async Task<IReadOnlyCollection<Guid>> ForgetAsync(Contact erased, ValueList<ContactId> ids, Predicate<string> isName)
    {
        var changed = new List<(Guid Contact, long Sequence, string Payload)>();
        var facts = context.Facts.AsNoTracking().Where(fact => fact.Contact != erased.Id.Value && Naming.Contains(fact.Kind))
            .Select(fact => new { fact.Contact, fact.Sequence, fact.Payload });
        await foreach (var row in facts.AsAsyncEnumerable().WithCancellation(ct))
        {
            if (Documents.TryReadFact<Fact>(row.Payload) is { } fact && Without(fact, ids, isName) is var without && without != fact)
                changed.Add((row.Contact, row.Sequence, FactJson.Write(without)));
        }

        foreach (var (contact, sequence, payload) in changed)
        {
            await context.Facts.Where(fact => fact.Contact == contact && fact.Sequence == sequence)
                .ExecuteUpdateAsync(rows => rows.SetProperty(fact => fact.Payload, payload), ct);
        }

        return changed.Select(one => one.Contact).ToHashSet();
    }

    private static Fact Without(Fact fact, ValueList<ContactId> ids, Predicate<string> isName) => fact switch
    {
        ReferralTakenUp taken => taken with
        {
            Contact = taken.Contact is { } id && ids.Contains(id) ? null : taken.Contact,
            Name = taken.Name is { } name && isName(name) ? null : taken.Name,
        },
        ReplyReceived reply => reply with
        {
            Referred = reply.Referred is { } referred && isName(referred) ? Erased : reply.Referred,
            Through = reply.Through is { } through && isName(through) ? null : reply.Through,
        },
        _ => fact,
    };
}
