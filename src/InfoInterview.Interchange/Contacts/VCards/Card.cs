using System.Runtime.InteropServices;
using System.Text;

namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>The properties of one card that are read, as bytes; the same object serves for many cards.</summary>
internal sealed class Card
{
    private const int FirstLength = 1_024;

    private readonly List<CardProperty> properties = [];
    private byte[] bytes = new byte[FirstLength];
    private bool hasQuotedPrintable;

    /// <summary>The line on which the card begins, counted from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Whether it says that it is of version 2.1, whose rules are others.</summary>
    public bool IsOld { get; set; }

    /// <summary>The encoding other than UTF-8 that one of its properties names; <c>null</c> where none does.</summary>
    public Encoding? Hint { get; set; }

    /// <summary>The number of its properties, also of those that are passed over.</summary>
    public int Count { get; set; }

    /// <summary>Whether a problem already says that there is too much of it.</summary>
    public bool IsFull { get; set; }

    /// <summary>The number of bytes that are kept.</summary>
    public int Length { get; private set; }

    public ReadOnlySpan<CardProperty> Properties => CollectionsMarshal.AsSpan(properties);

    public void Begin(int line)
    {
        properties.Clear();
        (Line, IsOld, Hint, Count, IsFull, Length) = (line, false, null, 0, false, 0);
        hasQuotedPrintable = false;
        if (bytes.Length > ImportLimits.MaxLineLength) bytes = new byte[FirstLength];
    }

    public void Add(in CardProperty property)
    {
        properties.Add(property);
        hasQuotedPrintable |= property.Traits.IsQuotedPrintable;
    }

    public void Append(ReadOnlySpan<byte> text)
    {
        if (Length + text.Length > bytes.Length) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + text.Length));
        text.CopyTo(bytes.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>
    /// Whether its bytes as they stand tell that no text in it has control characters; where they do not tell, each text must be looked
    /// at.
    /// </summary>
    public bool IsSurelyPrintable => !hasQuotedPrintable && !bytes.AsSpan(0, Length).ContainsAnyExceptInRange((byte)' ', (byte)'~');

    /// <summary>Forgets what was added behind this place.</summary>
    public void Truncate(int length) => Length = length;

    public ReadOnlySpan<byte> From(int start) => bytes.AsSpan(start, Length - start);

    public ReadOnlySpan<byte> NameOf(in CardProperty property) => bytes.AsSpan(property.Start, property.NameLength);

    public ReadOnlySpan<byte> ParametersOf(in CardProperty property) =>
        property.HasParameters ? bytes.AsSpan(property.Start + property.NameLength, property.ValueStart - 1 - property.Start - property.NameLength) : [];

    public ReadOnlySpan<byte> ValueOf(in CardProperty property) => bytes.AsSpan(property.ValueStart, property.End - property.ValueStart);
}
