using static InfoInterview.Interchange.Contacts.ImportAction;
using static InfoInterview.Interchange.Contacts.ImportProblemKind;

namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>
/// Puts cards together line by line. It is told lines and never asks for them, so that it needs no recursion and no more memory than the
/// open cards have properties that are read.
/// </summary>
internal sealed class CardParser(CardStack cards, ItemList items)
{
    private readonly PropertyReader property = new(items);
    private bool isAstray;

    /// <summary>Takes the next line of the file.</summary>
    public void Take(ReadOnlySpan<byte> line, int number, bool isCut)
    {
        if (property.GoesOn(line))
        {
            property.GoOn(line, isCut);
            return;
        }

        Close();
        if (line.IsEmpty) return;
        if (CardSyntax.IsBlank(line[0])) line = line.TrimStart(CardSyntax.Blanks);
        if (line.IsEmpty) return;
        var name = line.IndexOfAny((byte)':', (byte)';') is var length and >= 0 ? line[..length] : line;
        if (CardSyntax.Marks(line, name, out var isBegin))
        {
            isAstray = false;
            if (isBegin) cards.Begin(number);
            else cards.End(number);
        }
        else if (cards.Current is not { } card || !CardSyntax.IsName(CardSyntax.Trimmed(name)))
        {
            Astray(number);
        }
        else
        {
            property.Open(card, line, name, number, isCut);
        }
    }

    /// <summary>Tells that the file ends here.</summary>
    public void Finish()
    {
        Close();
        cards.Finish();
    }

    private void Close()
    {
        if (!property.IsOpen) return;
        if (property.Close()) isAstray = false;
        else Astray(property.Line);
    }

    /// <summary>A run of such lines is one problem, where it begins.</summary>
    private void Astray(int number)
    {
        if (!isAstray) items.Say(number, 0, StrayLine, Noted, cards.Current is null ? "Here are lines that belong to no card; they were passed over." : "Here are lines that are no part of a card; they were passed over.");
        isAstray = true;
    }
}
