using InfoInterview.Decisions;
using InfoInterview.Host.Settings;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Deciding;

/// <summary>What the seeker believes, and who came to mind.</summary>
internal sealed class LedgerShelf(SettingStore settings, IClock clock)
{
    /// <summary>More paths, beliefs of one path or people than this are no decision to look at.</summary>
    public const int MostPaths = 12;
    public const int MostBeliefs = 60;
    public const int MostPeople = 200;

    public KeptValue<Ledger> Ledger { get; } = new(settings, clock, KeptSetting.Decisions, Decisions.Ledger.Empty);

    public KeptValue<ValueList<InventoryEntry>> People { get; } = new(settings, clock, KeptSetting.PeopleToAsk, []);
}
