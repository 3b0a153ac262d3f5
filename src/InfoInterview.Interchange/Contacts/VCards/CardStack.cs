using static InfoInterview.Interchange.Contacts.ImportAction;
using static InfoInterview.Interchange.Contacts.ImportProblemKind;

namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>
/// The cards that are open, each within the one before it. A card within a card is a person too. When there are too many, the outermost is
/// taken as ended: in a file whose cards have no end, each one is read all the same.
/// </summary>
internal sealed class CardStack(CardMapper mapper, ItemList items)
{
    private readonly Stack<Card> spare = [];
    private readonly List<Card> open = [];
    private long cards;

    /// <summary>The innermost card that is open; <c>null</c> between cards.</summary>
    public Card? Current => open.Count == 0 ? null : open[^1];

    /// <summary>Whether the file has more cards than are read.</summary>
    public bool IsFull => cards > ImportLimits.MaxCards;

    public void Begin(int line)
    {
        if (++cards > ImportLimits.MaxCards)
        {
            items.Say(line, 0, TooManyCards, Stopped, string.Create(CultureInfo.InvariantCulture, $"The file has more than {ImportLimits.MaxCards} cards; the rest was not read."));
            return;
        }

        if (open.Count == ImportLimits.MaxNestedCards)
        {
            items.Say(line, 0, NestedTooDeep, Noted, string.Create(CultureInfo.InvariantCulture, $"More than {ImportLimits.MaxNestedCards} cards lie within each other; the outermost was taken as ended here."));
            Unfinished(0);
        }

        var card = spare.Count > 0 ? spare.Pop() : new Card();
        card.Begin(line);
        open.Add(card);
    }

    /// <summary>Ends the innermost card; an end too many is passed over.</summary>
    public void End(int line)
    {
        if (open.Count > 0) Take(open.Count - 1);
        else items.Say(line, 0, StrayLine, Noted, "Here a card ends that never began.");
    }

    /// <summary>Ends all cards, since the file does.</summary>
    public void Finish()
    {
        while (open.Count > 0) Unfinished(open.Count - 1);
    }

    private void Unfinished(int index)
    {
        items.Say(open[index].Line, 0, CardUnfinished, PersonKept, "This card has no end; it was read as far as it goes.");
        Take(index);
    }

    private void Take(int index)
    {
        var card = open[index];
        open.RemoveAt(index);
        mapper.Map(card);
        spare.Push(card);
    }
}
