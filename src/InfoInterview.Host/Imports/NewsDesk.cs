using InfoInterview.Engagements;
using InfoInterview.Host.Startup;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Imports;

/// <summary>What imports told that is news: a person says whether it becomes a fact.</summary>
internal sealed class NewsDesk(InterviewStore store, ImportStore imports, IClock clock)
{
    private const int MostTries = 3;

    public Task<ValueList<ImportNews>> ListAsync(CancellationToken ct) => imports.ListNewsAsync(TheSeeker.Id, ct);

    /// <summary>
    /// Records the news; why not, where the history has no place for them. <c>null</c> when they are recorded, or nobody waits for an
    /// answer about them any more.
    /// </summary>
    public async Task<string?> ConfirmAsync(ImportId import, ContactId contact, string? words, CancellationToken ct)
    {
        if ((await ListAsync(ct)).FirstOrDefault(one => one.Import == import && one.Contact == contact) is not { } news) return null;
        var now = clock.GetCurrentInstant();
        var fact = new NewsHeard
        {
            At = now,
            What = string.IsNullOrWhiteSpace(words) ? ImportText.Of(news.Changes) : words.Trim(),
            Key = $"news-{import}-{contact}"
        };
        for (var i = 0; i < MostTries; i++)
        {
            if (await store.FindEngagementAsync(TheSeeker.Id, contact, ct) is not { } stored) return null;
            switch (await store.AppendAsync(TheSeeker.Id, contact, stored.Version, fact, now, ct))
            {
                case AppendOutcome.Refused refused: return refused.FactRefusal.Reason;
                case AppendOutcome.Stale: continue;
                default:
                    await imports.SettleNewsAsync(TheSeeker.Id, import, contact, ct);
                    return null;
            }
        }

        return Spoken.Of("Somebody else was writing at the same time. Please try again.");
    }

    public Task DismissAsync(ImportId import, ContactId contact, CancellationToken ct) =>
        imports.SettleNewsAsync(TheSeeker.Id, import, contact, ct);
}
