namespace InfoInterview.People.Likeness;

/// <summary>How two names stand to each other, from the most alike to the least.</summary>
internal enum NameLikeness
{
    /// <summary>The same given and family name.</summary>
    Same,

    /// <summary>Both can be one person's: an initial, a short form, a second name left out, a slip of one letter.</summary>
    Compatible,

    /// <summary>The same given name and another family name, as after a marriage.</summary>
    OtherFamily,

    /// <summary>One of them is no person's name, or they are in different scripts.</summary>
    Unknown,

    /// <summary>Names of two people.</summary>
    Different,
}
