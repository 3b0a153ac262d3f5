namespace InfoInterview.Interchange.Contacts;

/// <summary>What can be wrong with an imported file.</summary>
public enum ImportProblemKind
{
    /// <summary>There is nothing in the file.</summary>
    EmptyFile = 0,

    /// <summary>The file is of another kind, or no row names columns that are known.</summary>
    NotContacts = 1,

    /// <summary>A row has more columns than <see cref="ImportLimits.MaxColumns"/>.</summary>
    TooManyColumns = 2,

    /// <summary>A row is longer than <see cref="ImportLimits.MaxRowLength"/>.</summary>
    RowTooLong = 3,

    /// <summary>A value is longer than <see cref="ImportLimits.MaxFieldLength"/>.</summary>
    ValueTooLong = 4,

    /// <summary>A quotation mark was opened and never closed.</summary>
    TornQuote = 5,

    /// <summary>A row has more values than the header has columns.</summary>
    ExtraValues = 6,

    /// <summary>A value holds control characters, as text never does.</summary>
    ControlCharacters = 7,

    /// <summary>A row has no name.</summary>
    NameMissing = 8,

    /// <summary>An e-mail address cannot be one.</summary>
    BadEmail = 9,

    /// <summary>A profile address is not one of LinkedIn.</summary>
    BadProfile = 10,

    /// <summary>A phone number has no digits to dial.</summary>
    BadPhone = 11,

    /// <summary>A date is in no shape that is known.</summary>
    BadDate = 12,

    /// <summary>There are more problems than are listed.</summary>
    MoreProblems = 13,

    /// <summary>A column, or a part of it, was not used although it holds something.</summary>
    UnusedColumn = 14,

    /// <summary>A card has no end.</summary>
    CardUnfinished = 20,

    /// <summary>A line belongs to no card, or is no property of one.</summary>
    StrayLine = 21,

    /// <summary>A property is said to be in an encoding that is not known.</summary>
    UnknownCharset = 22,

    /// <summary>A value in quoted-printable breaks off, or blank lines were put into it.</summary>
    TornValue = 23,

    /// <summary>A line is longer than <see cref="ImportLimits.MaxLineLength"/>.</summary>
    LineTooLong = 24,

    /// <summary>A card has more properties than <see cref="ImportLimits.MaxProperties"/>.</summary>
    TooManyProperties = 25,

    /// <summary>A card is longer than <see cref="ImportLimits.MaxCardLength"/>.</summary>
    CardTooLong = 26,

    /// <summary>More cards lie within each other than <see cref="ImportLimits.MaxNestedCards"/>.</summary>
    NestedTooDeep = 27,

    /// <summary>A file has more cards than <see cref="ImportLimits.MaxCards"/>.</summary>
    TooManyCards = 28,

    /// <summary>A property or column that only our own files have holds a value that it cannot have.</summary>
    BadValue = 29,
}
