using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace InfoInterview.Engagements;

/// <summary>
/// What exactly was approved: one part for the message and its recipients, one for the history, and the version by which they were
/// made, so that an approval that was given under an older one still stands. Equal when all three are.
/// </summary>
public sealed class Fingerprint : IEquatable<Fingerprint>, IParsable<Fingerprint>
{
    /// <summary>The length of each part, in hexadecimal digits.</summary>
    public const int PartLength = 32;

    /// <summary>What stands before a fingerprint of the second version; the first had no mark.</summary>
    private const string Mark = "2:";

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>The version that new fingerprints are made by.</summary>
    internal const int Newest = 2;

    internal Fingerprint(string message, string history, int version = Newest) => (Message, History, Version) = (message, history, version);

    /// <summary>The version by which it was made, from 1.</summary>
    internal int Version { get; }

    /// <summary>Of nothing at all, for a fact that is still to be filled in.</summary>
    internal static Fingerprint None { get; } = new(new string('0', PartLength), new string('0', PartLength));

    /// <summary>The part for the text and the recipients.</summary>
    internal string Message { get; }

    /// <summary>The part for the facts.</summary>
    internal string History { get; }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="text">The text form.</param>
    /// <returns>The fingerprint.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException">The text is no fingerprint.</exception>
    public static Fingerprint Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var read) ? read : throw new FormatException($"'{text}' is not a fingerprint.");
    }

    /// <summary>Reads what <see cref="ToString"/> writes; <c>false</c> when the text is no fingerprint.</summary>
    /// <param name="text">The text form; <c>null</c> is none.</param>
    /// <param name="fingerprint">The fingerprint; <c>null</c> when the text is none.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Fingerprint? fingerprint)
    {
        fingerprint = null;
        if (text is null) return false;
        var version = text.StartsWith(Mark, StringComparison.Ordinal) ? Newest : 1;
        var parts = version == 1 ? text : text[Mark.Length..];
        var isOne = parts.Length == (2 * PartLength) + 1 && parts[PartLength] == '.' && IsHex(parts.AsSpan(0, PartLength)) && IsHex(parts.AsSpan(PartLength + 1));
        if (isOne) fingerprint = new Fingerprint(parts[..PartLength], parts[(PartLength + 1)..], version);
        return fingerprint is not null;
    }

    static Fingerprint IParsable<Fingerprint>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Fingerprint>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Fingerprint result) => TryParse(s, out result);

    /// <inheritdoc/>
    public bool Equals(Fingerprint? other) =>
        other is not null && Version == other.Version && string.Equals(Message, other.Message, StringComparison.Ordinal) && string.Equals(History, other.History, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Fingerprint);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Message), StringComparer.Ordinal.GetHashCode(History));

    /// <summary>
    /// Both parts in lower-case hexadecimal digits, parted by a full stop, behind the mark of their version where they have one.
    /// </summary>
    public override string ToString() => Version == 1 ? $"{Message}.{History}" : $"{Mark}{Message}.{History}";

    private static bool IsHex(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Digits) < 0;
}
