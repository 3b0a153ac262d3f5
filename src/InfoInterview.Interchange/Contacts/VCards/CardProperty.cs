namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>One property of a card: where its bytes lie in the card's memory.</summary>
internal readonly record struct CardProperty
{
    public required CardField Field { get; init; }

    /// <summary>The line on which it begins, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Where the name begins, without its group.</summary>
    public required int Start { get; init; }

    /// <summary>The length of the name.</summary>
    public required int NameLength { get; init; }

    /// <summary>Where the value begins, behind the colon.</summary>
    public required int ValueStart { get; init; }

    /// <summary>Behind the last byte of the value.</summary>
    public required int End { get; init; }

    /// <summary>Where the value begins in its line, in bytes, counted from 1.</summary>
    public required int Column { get; init; }

    /// <summary>What its parameters say of its bytes.</summary>
    public required CardTraits Traits { get; init; }

    /// <summary>Whether anything stands between name and value.</summary>
    public bool HasParameters => ValueStart - Start > NameLength + 1;
}
