namespace InfoInterview.Notes.Reading;

/// <summary>What stands between a word and the next, from the weakest to the strongest.</summary>
internal enum Break : byte
{
    /// <summary>A blank or a hyphen.</summary>
    None = 0,

    /// <summary>What joins the parts of a list: a comma, a slash, a plus, an ampersand.</summary>
    List = 1,

    /// <summary>What ends a clause: a semicolon, a colon, a dash, a bracket, an arrow, an equals sign.</summary>
    Clause = 2,

    /// <summary>The end of the sentence or of the line.</summary>
    Sentence = 3,
}
