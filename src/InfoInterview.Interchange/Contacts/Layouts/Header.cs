namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>What is known of a file once its header was looked for.</summary>
internal readonly record struct Header
{
    /// <summary>What the columns tell; <c>null</c> where there is no header.</summary>
    public ContactColumns? Columns { get; init; }

    /// <summary>The character between values.</summary>
    public char Separator { get; init; }

    /// <summary>
    /// The names of the first line that could be a header although none of its names is known; empty where there is none.
    /// </summary>
    public ValueList<string> Candidate { get; init; }

    /// <summary>The number of lines up to it, itself included.</summary>
    public int Lines { get; init; }

    /// <summary>Why the header that is there cannot be used; <c>null</c> otherwise.</summary>
    public ImportItem.Problem? Missing { get; init; }
}
