using InfoInterview.People.Greetings;

namespace InfoInterview.People;

/// <summary>
/// How a person is greeted, without the comma after it. Never guesses a title: without one, the full name stands; without a name, a
/// greeting that needs none. Titles and their full stops stay as written (G3.1).
/// </summary>
public static class Salutation
{
    /// <summary>The English greeting where no name is known.</summary>
    public const string WithoutName = "Hello";

    /// <summary>
    /// The formal greeting in English: "Dear Ms. Halvorsen", "Dear Irene Adler"; <see cref="WithoutName"/> for <c>null</c>.
    /// </summary>
    /// <param name="name">The name; <c>null</c> when it is not known.</param>
    /// <returns>The greeting, without a comma (G3.1).</returns>
    public static string For(PersonName? name) => For(name, Formality.Formal);

    /// <summary>The greeting in English: "Dear Ms. Halvorsen", "Hi Ruth"; <see cref="WithoutName"/> for <c>null</c>.</summary>
    /// <param name="name">The name; <c>null</c> when it is not known.</param>
    /// <param name="formality">How the two address each other.</param>
    /// <returns>The greeting, without a comma.</returns>
    public static string For(PersonName? name, Formality formality) => For(name, formality, SalutationLanguage.English);

    /// <summary>The greeting in a language.</summary>
    /// <param name="name">The name; <c>null</c> when it is not known.</param>
    /// <param name="formality">How the two address each other.</param>
    /// <param name="language">The rules of the language.</param>
    /// <returns>The greeting, without a comma.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <c>null</c>.</exception>
    public static string For(PersonName? name, Formality formality, SalutationLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return For(name, formality, language, role: null);
    }

    private static string For(PersonName? name, Formality formality, SalutationLanguage language, string? role)
    {
        if (name is null || name.Written.Contains('@', StringComparison.Ordinal)) return language.WithoutName;
        if (!GroupNames.IsGroup(name.Written)) return Greeting.To(name, formality, language, role);
        return GroupNames.CanBeSaid(name.Written) ? Greeting.ToGroup(name, language) : language.WithoutName;
    }

    /// <summary>The greeting to a contact in a built-in language.</summary>
    /// <param name="contact">Who is greeted.</param>
    /// <param name="formality">How.</param>
    /// <param name="language">A BCP 47 tag such as <c>de</c> or <c>de-AT</c>; what is not known, also <c>null</c>, is English.</param>
    /// <returns>The greeting, without a comma.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contact"/> is <c>null</c>.</exception>
    public static string For(Contact contact, Formality formality, string? language) =>
        For(contact, formality, SalutationLanguages.BuiltIn.Of(language));

    /// <summary>
    /// The greeting to a contact in a language of the host. A contact under the mere name of an organization is greeted without one.
    /// </summary>
    /// <param name="contact">Who is greeted; their role may carry a title that is spoken.</param>
    /// <param name="formality">How the two address each other.</param>
    /// <param name="language">The rules of the language.</param>
    /// <returns>The greeting, without a comma.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contact"/> or <paramref name="language"/> is <c>null</c>.</exception>
    public static string For(Contact contact, Formality formality, SalutationLanguage language)
    {
        ArgumentNullException.ThrowIfNull(contact);
        ArgumentNullException.ThrowIfNull(language);
        return IsOrganization(contact) ? language.WithoutName : For(contact.Name, formality, language, contact.Role);
    }

    private static bool IsOrganization(Contact contact) =>
        contact.Name is { Title: null, Given: null } && string.Equals(contact.Name.Written, contact.Organization?.Trim(), StringComparison.OrdinalIgnoreCase);
}
