namespace InfoInterview.Interchange.Contacts;

/// <summary>What a column of a table of people tells.</summary>
public enum ColumnMeaning
{
    /// <summary>Nothing that is kept; the import names the column where it holds something.</summary>
    Unused = 0,

    /// <summary>The whole name.</summary>
    FullName = 1,

    /// <summary>What stands before the name, such as "Ms." or "Dr.".</summary>
    Title = 2,

    /// <summary>A title or a role, told value by value: "Dr." is a title, "Permitting Lead" a role.</summary>
    TitleOrRole = 3,

    /// <summary>The given name.</summary>
    Given = 4,

    /// <summary>Middle names.</summary>
    Additional = 5,

    /// <summary>The family name.</summary>
    Family = 6,

    /// <summary>What stands behind the name, such as "Jr.".</summary>
    Suffix = 7,

    /// <summary>One or several e-mail addresses.</summary>
    Email = 8,

    /// <summary>One or several phone numbers.</summary>
    Phone = 9,

    /// <summary>A LinkedIn profile.</summary>
    Profile = 10,

    /// <summary>A page, which may be a profile.</summary>
    Page = 11,

    /// <summary>Where they work.</summary>
    Organization = 12,

    /// <summary>What they work as.</summary>
    Role = 13,

    /// <summary>The day on which the two connected.</summary>
    ConnectedOn = 14,

    /// <summary>The seeker's remarks.</summary>
    Note = 15,

    /// <summary>The field of work.</summary>
    Field = 16,

    /// <summary>The country, by its name or code.</summary>
    Country = 17,

    /// <summary>The time zone.</summary>
    Zone = 18,

    /// <summary>Whether they wish not to be written to.</summary>
    Silence = 19,

    /// <summary>Whether they allow to be written to; a no is a wish for silence.</summary>
    Consent = 20,

    /// <summary>A column that only our own files have.</summary>
    Own = 21,

    /// <summary>The language in which one writes to them, by its name or tag.</summary>
    Language = 22,
}
