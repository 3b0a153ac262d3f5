namespace InfoInterview.People;

/// <summary>
/// How a person is greeted. Never guesses a title: without one, the full name stands; without a name, a greeting that needs none (G3.1).
/// </summary>
public static class Salutation
{
    /// <summary>The greeting where no name is known.</summary>
    public const string WithoutName = "Hello";

    /// <summary>The greeting, without the comma after it: "Dear Ms. Halvorsen", "Hi Ruth".</summary>
    public static string For(PersonName? name, Formality formality = Formality.Formal)
    {
        if (name is null) return WithoutName;
        if (formality == Formality.Informal) return $"Hi {name.Given ?? Titled(name)}";
        return $"Dear {Titled(name)}";
    }

    private static string Titled(PersonName name) =>
        name is { Title: not null, Family: not null } ? $"{name.Title} {name.Family}" : name.Full;
}
