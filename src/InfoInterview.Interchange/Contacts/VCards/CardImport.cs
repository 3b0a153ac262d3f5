using System.Runtime.CompilerServices;

namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>Reads the people of a vCard file, card by card.</summary>
internal static class CardImport
{
    public static async IAsyncEnumerable<ImportItem> ReadAsync(
        CardBytes bytes, ContactImportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var lines = new CardLines(bytes);
        var items = new ItemList(options.MaxProblems);
        var cards = new CardStack(new CardMapper(options, items), items);
        var parser = new CardParser(cards, items);
        var isEnd = false;
        while (!isEnd)
        {
            items.Clear();
            if (!Read(lines, parser, items, cards) && !await lines.FillAsync(cancellationToken))
            {
                parser.Finish();
                isEnd = true;
            }

            isEnd |= cards.IsFull;
            if (items.OfRow.Count == 0) continue;
            cancellationToken.ThrowIfCancellationRequested();
            for (var i = 0; i < items.OfRow.Count; i++) yield return items.OfRow[i];
        }

        if (items.Uncounted is { } more) yield return more;
    }

    /// <summary>Reads lines until there is something to tell; <c>false</c> when more bytes are needed.</summary>
    private static bool Read(CardLines lines, CardParser parser, ItemList items, CardStack cards)
    {
        while (lines.TryNext(out var line))
        {
            parser.Take(line, lines.Number, lines.IsCut);
            if (items.OfRow.Count > 0 || cards.IsFull) return true;
        }

        return false;
    }
}
