using InfoInterview.People.Greetings;

namespace InfoInterview.People;

/// <summary>
/// How people are greeted in one language: a row of texts in which <c>{title}</c>, <c>{given}</c>, <c>{family}</c> and <c>{full}</c> stand
/// for the parts of the name as written. No row ever guesses a title or a gender: where a language needs one and none was written, its
/// <see cref="WithoutTitle"/> needs none. Equal when all parts are equal (G3.1).
/// </summary>
public sealed record SalutationLanguage
{
    /// <summary>The language as a BCP 47 tag such as <c>de</c> or <c>pt-BR</c>.</summary>
    public required string Tag { get; init; }

    /// <summary>Formal, to somebody with a title and a family name: "Dear {title} {family}".</summary>
    public required string WithTitle { get; init; }

    /// <summary>Formal, to somebody without a title: "Dear {full}".</summary>
    public required string WithoutTitle { get; init; }

    /// <summary>Informal: "Hi {given}".</summary>
    public required string Informal { get; init; }

    /// <summary>To a team or an office under its name: "Dear {full}".</summary>
    public required string Group { get; init; }

    /// <summary>To nobody known by name: "Hello".</summary>
    public required string WithoutName { get; init; }

    /// <summary>The titles that have a greeting of their own; may be empty.</summary>
    public ValueList<Honorific> Honorifics { get; init; }

    /// <summary>"Dear Ms. Halvorsen", "Hi Ruth", "Hello".</summary>
    public static SalutationLanguage English { get; } = GreetingRows.English;

    /// <summary>"Sehr geehrte Frau Halvorsen", "Guten Tag Ruth Halvorsen", "Hallo Ruth".</summary>
    public static SalutationLanguage German { get; } = GreetingRows.German;

    /// <summary>"Bonjour Madame Halvorsen", "Bonjour Ruth".</summary>
    public static SalutationLanguage French { get; } = GreetingRows.French;

    /// <summary>"Estimada Sra. Halvorsen", "Hola, Ruth".</summary>
    public static SalutationLanguage Spanish { get; } = GreetingRows.Spanish;

    /// <summary>The family name with 様.</summary>
    public static SalutationLanguage Japanese { get; } = GreetingRows.Japanese;
}
