using InfoInterview.People;

namespace InfoInterview.Notes;

/// <summary>
/// Who was talked with, as they were on that day: a note stays true when somebody changes jobs. Equal when all parts are equal.
/// What is not known is <c>null</c>; nothing is guessed.
/// </summary>
public sealed record Interviewee
{
    /// <summary>The contact; <c>default</c> where the caller keeps none, and then people are told apart by their names.</summary>
    public ContactId Contact { get; init; }

    /// <summary>The name, as it is shown.</summary>
    public required string Name { get; init; }

    /// <summary>Where they worked.</summary>
    public string? Organization { get; init; }

    /// <summary>What they did there.</summary>
    public string? Role { get; init; }

    /// <summary>The sector or field, in the seeker's words.</summary>
    public string? Sector { get; init; }

    /// <summary>How far they had come in their work.</summary>
    public CareerStage? Stage { get; init; }

    /// <summary>How large the organization is, in the seeker's words, such as "about 50".</summary>
    public string? OrganizationSize { get; init; }

    /// <summary>The interviewee as far as a contact's record tells.</summary>
    /// <param name="contact">The record.</param>
    /// <returns>The interviewee as they are on the day of the talk; later changes of the record do not reach it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contact"/> is <c>null</c>.</exception>
    public static Interviewee Of(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return new Interviewee
        {
            Contact = contact.Id,
            Name = contact.Name.Full,
            Organization = contact.Organization,
            Role = contact.Role,
            Sector = contact.Field,
            Stage = contact.CareerStage,
        };
    }
}
