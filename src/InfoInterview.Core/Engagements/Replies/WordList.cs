namespace InfoInterview.Engagements.Replies;

/// <summary>The lists of a lexicon that code reads as well.</summary>
internal enum WordList
{
    /// <summary>The months in order; every language appends twelve.</summary>
    Months,

    /// <summary>The short names of the months in order, read only beside a day.</summary>
    ShortMonths,

    /// <summary>The days of the week from Monday on.</summary>
    Weekdays,

    /// <summary>Words before the last day of an absence.</summary>
    Until,

    /// <summary>Words before the first day of something.</summary>
    From,

    /// <summary>Words before a day that is itself left out.</summary>
    Past,

    /// <summary>Words before the middle of a month.</summary>
    Middle,

    /// <summary>Words before a part of a month that is no day.</summary>
    Vague,

    /// <summary>Words that let a month stand alone.</summary>
    Within,

    /// <summary>Words that tell of a return.</summary>
    Returning,

    /// <summary>Words that tell of a return behind its day.</summary>
    ReturningAfter,

    /// <summary>Words that count the last day in.</summary>
    Inclusive,

    /// <summary>Words that say a week is meant.</summary>
    Week,

    /// <summary>Words that are no part of a name though a capital begins them.</summary>
    NoName,

    /// <summary>Words that turn "write again" into its opposite.</summary>
    Forbidding,

    /// <summary>Small words that stand between a role and its day.</summary>
    Small,

    /// <summary>What makes an agreement a wish: "I would be glad to".</summary>
    Wishing,
}
