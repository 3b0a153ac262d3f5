using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Storage.Backups;

/// <summary>What a copy that was brought back does not know: who was erased since, and who asked for silence.</summary>
internal static class SilenceSince
{
    /// <summary>Whoever is on the list is erased once more, or noted as silent.</summary>
    public static async Task<(int Erased, int Silenced)> ApplyAsync(InterviewStore store, IEnumerable<Asker> askers, LocalDate today,
        CancellationToken ct)
    {
        var (erased, silenced) = (0, 0);
        foreach (var asker in askers)
        {
            var found = await store.ListSilencedAsync(asker, ct);
            foreach (var (id, why) in found)
            {
                if (why.Reason == DoNotContactReason.Erased)
                {
                    await store.EraseContactAsync(asker, id, today, ct);
                    erased++;
                    continue;
                }

                await store.BlockContactAsync(asker, id, why, ct);
                silenced++;
            }
        }

        return (erased, silenced);
    }
}
