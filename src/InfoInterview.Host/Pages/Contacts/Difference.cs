using InfoInterview.Host.Inputs;

namespace InfoInterview.Host.Pages.Contacts;

/// <summary>A field that stands otherwise than it was typed.</summary>
internal sealed record Difference
{
    public required string Field { get; init; }

    public string? Stands { get; init; }

    public string? Typed { get; init; }

    public static IReadOnlyList<Difference> Between(ContactInput stands, ContactInput typed) =>
        [.. Pairs(stands, typed).Where(pair => !string.Equals(Plain(pair.Stands), Plain(pair.Typed), StringComparison.Ordinal))];

    private static Difference[] Pairs(ContactInput stands, ContactInput typed) =>
    [
        new() { Field = Spoken.Of("Name"), Stands = stands.Name, Typed = typed.Name },
        new() { Field = Spoken.Of("E-mail"), Stands = stands.Email, Typed = typed.Email },
        new() { Field = Spoken.Of("Organization"), Stands = stands.Organization, Typed = typed.Organization },
        new() { Field = Spoken.Of("Role"), Stands = stands.Role, Typed = typed.Role },
        new() { Field = Spoken.Of("Field"), Stands = stands.Field, Typed = typed.Field },
        new() { Field = Spoken.Of("What you admire"), Stands = stands.Admired, Typed = typed.Admired },
        new() { Field = "LinkedIn", Stands = stands.LinkedIn, Typed = typed.LinkedIn },
        new() { Field = Spoken.Of("Phone"), Stands = stands.Phone, Typed = typed.Phone },
        new() { Field = Spoken.Of("Time zone"), Stands = stands.Zone, Typed = typed.Zone },
        new() { Field = Spoken.Of("Region"), Stands = stands.Region, Typed = typed.Region },
        new() { Field = Spoken.Of("Tags"), Stands = stands.Tags, Typed = typed.Tags },
        new() { Field = Spoken.Of("Language"), Stands = stands.Language, Typed = typed.Language },
        new() { Field = Spoken.Of("Form of address"), Stands = stands.Address, Typed = typed.Address },
    ];

    private static string Plain(string? text) => text?.Trim().ReplaceLineEndings("\n") ?? "";
}
