using InfoInterview.People;

namespace InfoInterview.Outreach.Messages;

/// <summary>
/// Which of three wordings somebody reads. The first three people of an organisation read different ones; whoever comes later, or whose
/// rank is not known, reads one by who the two are. The same pair always gets the same.
/// </summary>
internal static class WordingChoice
{
    public const int Count = 3;
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <param name="seeker">Who writes.</param>
    /// <param name="contact">To whom.</param>
    /// <param name="rank">How many people of the organisation were asked before; <c>null</c> when not known.</param>
    /// <param name="colleague">Somebody of the same house who was asked, and is to have read another wording where no rank is
    /// known.</param>
    public static int Of(Seeker seeker, Contact contact, int? rank, PersonName? colleague = null)
    {
        var writer = Mix(Mix(Basis, seeker.Name.Written), seeker.Id.Value);
        if (rank is >= 0 and < Count
            && contact.Organization is { } organization) return (int)((Mix(writer, organization.Trim().ToLowerInvariant())
            + (uint)rank.Value) % Count);
        var own = (int)(Mix(writer, contact.Name.Written) % Count);
        return rank is null && colleague is not null && own == (int)(Mix(writer, colleague.Written) % Count) ? (own + 1) % Count : own;
    }

    private static uint Mix(uint seed, string text)
    {
        foreach (var character in text) seed = unchecked((seed ^ character) * Prime);
        return Stir(seed);
    }

    private static uint Mix(uint seed, Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes);
        foreach (var one in bytes) seed = unchecked((seed ^ one) * Prime);
        return Stir(seed);
    }

    /// <summary>Small numbers are taken of it, so that every bit has to count.</summary>
    private static uint Stir(uint seed)
    {
        seed = unchecked((seed ^ (seed >> 16)) * 0x7feb352d);
        seed = unchecked((seed ^ (seed >> 15)) * 0x846ca68b);
        return seed ^ (seed >> 16);
    }
}
