using InfoInterview.Decisions;
using InfoInterview.Host.Startup;

namespace InfoInterview.Host.Deciding;

/// <summary>What the seeker believes, and who came to mind, kept as files beside the database.</summary>
internal sealed class LedgerShelf(DataFolder data) : IDisposable
{
    /// <summary>More paths, beliefs of one path or people than this are no decision to look at.</summary>
    public const int MostPaths = 12;
    public const int MostBeliefs = 60;
    public const int MostPeople = 200;

    public KeptFile<Ledger> Ledger { get; } = new(data.Ledger, Decisions.Ledger.Empty);

    public KeptFile<ValueList<InventoryEntry>> People { get; } = new(data.Inventory, []);

    public void Dispose()
    {
        Ledger.Dispose();
        People.Dispose();
    }
}
