namespace InfoInterview.People;

/// <summary>What makes the reading of a written name less than certain.</summary>
public enum NameDoubt
{
    /// <summary>Nothing does.</summary>
    None = 0,

    /// <summary>A single name, which may be a given or a family name.</summary>
    SingleName = 1,

    /// <summary>Three or more names, of which any from the second on may begin the family name.</summary>
    ManyNames = 2,

    /// <summary>The order was told from the language or from the family name.</summary>
    OrderByCustom = 3,

    /// <summary>A name without blanks in a script where the family name may have one or two characters.</summary>
    Unspaced = 4,

    /// <summary>Written without capitals, so that nothing tells names from particles.</summary>
    NoCapitals = 5,

    /// <summary>An initial in place of a given or family name.</summary>
    Initials = 6,

    /// <summary>A comma that may stand before the given name or before letters that are not known.</summary>
    Comma = 7,

    /// <summary>Words of an organization or of a team; perhaps not a person.</summary>
    NotAPerson = 8,
}
