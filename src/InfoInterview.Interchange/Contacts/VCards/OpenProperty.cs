namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>The property whose lines are being read.</summary>
internal struct OpenProperty
{
    public bool IsOpen { get; set; }

    public CardField Field { get; set; }

    public int Line { get; set; }

    /// <summary>Where its bytes begin in the card's memory.</summary>
    public int Start { get; set; }

    /// <summary>How many bytes of its first line stand before the name: its group.</summary>
    public int GroupLength { get; set; }

    public int NameLength { get; set; }

    /// <summary>Where the colon before the value is, from the name on; -1 where it did not come yet.</summary>
    public int Colon { get; set; }

    public CardTraits Traits { get; set; }

    public bool IsTooLong { get; set; }

    /// <summary>Whether its last line ended in a soft break: the next line goes on, whatever it looks like.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Whether a blank line came behind a soft break, or the file went on with something else.</summary>
    public bool IsTorn { get; set; }

    public readonly bool IsKept => Field is not (CardField.None or CardField.Picture);
}
