using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace InfoInterview.Engagements;

/// <summary>What exactly was approved: one part for the message and its recipients, one for the history. Equal when both are.</summary>
public sealed class Fingerprint : IEquatable<Fingerprint>, IParsable<Fingerprint>
{
    /// <summary>The length of each part, in hexadecimal digits.</summary>
    public const int PartLength = 32;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    internal Fingerprint(string message, string history) => (Message, History) = (message, history);

    /// <summary>The part for the text and the recipients.</summary>
    internal string Message { get; }

    /// <summary>The part for the facts.</summary>
    internal string History { get; }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">The text is no fingerprint.</exception>
    public static Fingerprint Parse(string text) => TryParse(text, out var read) ? read : throw new FormatException($"'{text}' is not a fingerprint.");

    /// <summary>Reads what <see cref="ToString"/> writes; <c>false</c> when the text is no fingerprint.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Fingerprint? fingerprint)
    {
        var isOne = text is { Length: (2 * PartLength) + 1 } && text[PartLength] == '.' && IsHex(text.AsSpan(0, PartLength)) && IsHex(text.AsSpan(PartLength + 1));
        fingerprint = isOne ? new Fingerprint(text![..PartLength], text[(PartLength + 1)..]) : null;
        return fingerprint is not null;
    }

    static Fingerprint IParsable<Fingerprint>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Fingerprint>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Fingerprint result) => TryParse(s, out result);

    /// <inheritdoc/>
    public bool Equals(Fingerprint? other) =>
        other is not null && string.Equals(Message, other.Message, StringComparison.Ordinal) && string.Equals(History, other.History, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Fingerprint);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Message), StringComparer.Ordinal.GetHashCode(History));

    /// <summary>Both parts in lower-case hexadecimal digits, parted by a full stop.</summary>
    public override string ToString() => $"{Message}.{History}";

    private static bool IsHex(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Digits) < 0;
}
