using System.Globalization;
using InfoInterview.Decisions;
using InfoInterview.Notes;
using InfoInterview.Tests.Notes;

namespace InfoInterview.Tests.Decisions;

/// <summary>What the reading of a ledger costs: twice as many notes cost twice as much. Its time is measured by the benchmarks.</summary>
public sealed class LedgerPaceTests
{
    private const string Statement = "The hours are bearable";

    /// <summary>Memory tells the work without the noise of a clock.</summary>
    [Theory]
    [InlineData(100, 200)]
    [InlineData(200, 800)]
    [InlineData(500, 2000)]
    public void What_a_reading_costs_grows_with_the_notes_and_not_faster(int few, int many)
    {
        var share = many / (double)few;
        (Cost(many) / (double)Cost(few)).Should().BeLessThan(share * 1.25);
    }

    private static long Cost(int notes)
    {
        var (ledger, book) = Talks(notes);
        ALedger.Read(ledger, book);
        var before = GC.GetAllocatedBytesForCurrentThread();
        ALedger.Read(ledger, book);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static (Ledger Ledger, Notebook Book) Talks(int notes) => (ALedger.Of(ALedger.Belief(Statement)),
        ANote.Book([.. Enumerable.Range(0, notes).Select(at => ALedger.Talk(Said(at), Statement,
            ANote.March(at % 28)))]));

    private static string Said(int at) => string.Create(CultureInfo.InvariantCulture, $"Person{at / 3}{"-?++"[at % 4]}");
}
