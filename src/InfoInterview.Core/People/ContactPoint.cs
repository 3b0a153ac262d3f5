using System.Diagnostics.CodeAnalysis;

namespace InfoInterview.People;

/// <summary>
/// One way to reach a person. Equal when the kind and the <see cref="Identity"/> are equal, so that <c>Dana@Acme.com</c> is
/// <c>dana@acme.com</c> and a LinkedIn address is the same with and without a query. How it was found and whether it works are not part of
/// that.
/// </summary>
public sealed class ContactPoint : IEquatable<ContactPoint>
{
    /// <summary>The longest e-mail address that can be delivered to, in characters.</summary>
    public const int MaxEmailLength = 254;

    private string? identity;

    private ContactPoint(ContactPointKind kind, string value, PointState state, PointSource foundVia)
    {
        Kind = kind;
        Value = value;
        State = state;
        FoundVia = foundVia;
    }

    /// <summary>What kind of way it is.</summary>
    public ContactPointKind Kind { get; }

    /// <summary>The address or number as it was written, without blanks around it.</summary>
    public string Value { get; }

    /// <summary>The form in which two are compared: lower case, without the parts that do not matter.</summary>
    public string Identity => identity ??= PointIdentity.Of(Kind, Value);

    /// <summary>What is known of whether it works.</summary>
    public PointState State { get; }

    /// <summary>How it was found.</summary>
    public PointSource FoundVia { get; }

    /// <summary>Whether it may be used at all: not when a message to it came back for good.</summary>
    public bool IsUsable => State != PointState.HardBounced;

    /// <summary>An e-mail address.</summary>
    /// <param name="address">Such as <c>ruth@example.com</c>; white space around it is dropped.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="address"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException">The text is no e-mail address.</exception>
    public static ContactPoint Email(string address) => Parse(ContactPointKind.Email, address);

    /// <summary>A LinkedIn profile.</summary>
    /// <param name="address">Such as <c>linkedin.com/in/ruth</c>, with or without <c>https://</c>.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="address"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException">The text is no address of a LinkedIn profile.</exception>
    public static ContactPoint LinkedIn(string address) => Parse(ContactPointKind.LinkedIn, address);

    /// <summary>Reads a way to reach somebody.</summary>
    /// <param name="kind">What the text is.</param>
    /// <param name="text">The text; white space around it is dropped.</param>
    /// <returns>The way, of which nothing is known but that it is well formed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException">The text is no such address or number.</exception>
    public static ContactPoint Parse(ContactPointKind kind, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(kind, text, out var point) ? point : throw new FormatException($"'{text}' is not a {NameOf(kind)}.");
    }

    /// <summary>Reads a way to reach somebody; <c>false</c> when the text is no such address or number.</summary>
    /// <param name="kind">What the text is.</param>
    /// <param name="text">The text; <c>null</c> is none.</param>
    /// <param name="point">The way; <c>null</c> when the text is none.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ContactPointKind kind, string? text, [NotNullWhen(true)] out ContactPoint? point) =>
        TryParse(kind, text, PointSource.Unknown, out point);

    /// <summary>
    /// Reads a way to reach somebody that was found in the given way; <c>false</c> when the text is no such address or number.
    /// </summary>
    /// <param name="kind">What the text is.</param>
    /// <param name="text">The text; <c>null</c> is none.</param>
    /// <param name="foundVia">How it was found.</param>
    /// <param name="point">The way; <c>null</c> when the text is none.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ContactPointKind kind, string? text, PointSource foundVia, [NotNullWhen(true)] out ContactPoint? point)
    {
        var value = text?.Trim() ?? "";
        point = PointIdentity.IsValid(kind, value) ? new ContactPoint(kind, value, PointState.Unknown, foundVia) : null;
        return point is not null;
    }

    /// <summary>The same way, with what is now known of whether it works.</summary>
    /// <param name="state">What is known by now.</param>
    /// <returns>This very way when nothing changes.</returns>
    public ContactPoint WithState(PointState state) => state == State ? this : new(Kind, Value, state, FoundVia);

    /// <summary>The same way, with how it was found.</summary>
    /// <param name="foundVia">How it was found.</param>
    /// <returns>This very way when nothing changes.</returns>
    public ContactPoint WithSource(PointSource foundVia) => foundVia == FoundVia ? this : new(Kind, Value, State, foundVia);

    /// <inheritdoc/>
    public bool Equals(ContactPoint? other) =>
        other is not null && Kind == other.Kind
            && (string.Equals(Value, other.Value, StringComparison.Ordinal) || string.Equals(Identity, other.Identity, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ContactPoint);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, StringComparer.Ordinal.GetHashCode(Identity));

    /// <summary>The address or number.</summary>
    public override string ToString() => Value;

    private static string NameOf(ContactPointKind kind) => kind switch
    {
        ContactPointKind.Email => "valid e-mail address",
        ContactPointKind.LinkedIn => "LinkedIn profile address",
        ContactPointKind.Phone => "phone number",
        _ => "way to reach somebody",
    };
}
