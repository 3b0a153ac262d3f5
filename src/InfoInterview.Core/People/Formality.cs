namespace InfoInterview.People;

/// <summary>How a person is addressed.</summary>
public enum Formality
{
    /// <summary>By title and family name, or by the full name.</summary>
    Formal = 0,

    /// <summary>By the given name.</summary>
    Informal = 1,
}
