namespace InfoInterview.Notes;

/// <summary>What is known besides the text of a note and helps to read it. Equal when all parts are equal.</summary>
public sealed record NoteHints
{
    /// <summary>Nothing is known.</summary>
    public static NoteHints None { get; } = new();

    /// <summary>
    /// The language of the note, as a tag such as <c>en</c> or <c>de-AT</c>; English unless said otherwise. In a language that
    /// the library does not read nothing is proposed.
    /// </summary>
    public string Language { get; init; } = "en";

    /// <summary>Whom the talk was with; <c>null</c> when not known. Who is sent something is then no referral.</summary>
    public string? With { get; init; }

    /// <summary>
    /// Names of people whom the seeker knows already and who are no referrals, such as earlier interviewees; may be empty.
    /// </summary>
    public ValueList<string> Known { get; init; }

    /// <summary>
    /// The seeker's themes; a position that contradicts the theme on its own line is then not proposed. May be empty.
    /// </summary>
    public ValueList<Theme> Themes { get; init; }

    /// <summary>What people were asked about before and may see in different ways; may be empty.</summary>
    public ValueList<NoteTopic> Topics { get; init; }
}
