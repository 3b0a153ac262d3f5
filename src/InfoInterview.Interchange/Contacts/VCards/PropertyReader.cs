using static InfoInterview.Interchange.Contacts.ImportAction;
using static InfoInterview.Interchange.Contacts.ImportProblemKind;

namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>
/// Puts the lines of one property together, folded or broken in quoted-printable, and keeps it in its card where it is one that is read.
/// </summary>
internal sealed class PropertyReader(ItemList items)
{
    /// <summary>The colon came with a later line; where it is, is looked for when all lines are together.</summary>
    private const int LateColon = int.MaxValue;

    private Card card = new();
    private OpenProperty open;

    public bool IsOpen => open.IsOpen;

    /// <summary>The line on which the property begins.</summary>
    public int Line => open.Line;

    /// <summary>Begins with the first line of a property.</summary>
    public void Open(Card inCard, ReadOnlySpan<byte> line, ReadOnlySpan<byte> name, int number, bool isCut)
    {
        var group = name.LastIndexOf((byte)'.') + 1;
        var field = CardFields.Of(CardSyntax.Trimmed(name[group..]));
        card = inCard;
        if (++card.Count > ImportLimits.MaxProperties)
        {
            field = CardField.None;
            if (card.Count == ImportLimits.MaxProperties + 1)
            {
                items.Say(number, 0, TooManyProperties, PersonKept, $"The card has more than {Number(ImportLimits.MaxProperties)} properties; the rest of them was left out.");
            }
        }

        open = new OpenProperty { IsOpen = true, Field = field, Line = number, Start = card.Length, GroupLength = group, NameLength = name.Length - group };
        line = line[group..];
        open.Colon = open.NameLength < line.Length && line[open.NameLength] == ':' ? open.NameLength : CardSyntax.ColonOf(line);
        Look(line);
        Append(line, isCut);
    }

    /// <summary>
    /// Notes what the parameters say of the bytes, also where the value is passed over: another value may be in the same encoding.
    /// </summary>
    private void Look(ReadOnlySpan<byte> line)
    {
        open.Traits = new CardTraits { IsBinary = open.Field == CardField.Picture };
        var end = open.Colon < 0 ? line.Length : open.Colon;
        if (end == open.NameLength) return;
        var traits = CardParameters.Read(line[open.NameLength..end]);
        traits.IsBinary |= open.Field == CardField.Picture;
        open.Traits = traits;
        card.Hint ??= traits.Charset;
    }

    /// <summary>Whether the line belongs to the open property.</summary>
    public bool GoesOn(ReadOnlySpan<byte> line)
    {
        if (!open.IsOpen) return false;
        if (open.IsBroken) return GoesOnBehindBreak(line);
        if (line.IsEmpty) return false;
        return CardSyntax.IsBlank(line[0]) || (open.Traits.IsBinary && !line.Contains((byte)':'));
    }

    private bool GoesOnBehindBreak(ReadOnlySpan<byte> line)
    {
        var text = line.Trim(CardSyntax.Blanks);
        if (text.IsEmpty) return open.IsTorn = true;
        var name = text.IndexOfAny((byte)':', (byte)';') is var length and >= 0 ? text[..length] : [];
        if (CardSyntax.Marks(text, name, out _)) return false;

        // Behind a blank line, what looks like a property is one rather than the rest of a note.
        return !open.IsTorn || !CardSyntax.IsName(name);
    }

    /// <summary>Takes one more line of it.</summary>
    public void GoOn(ReadOnlySpan<byte> line, bool isCut)
    {
        // A blank line behind a soft break changes nothing: the value goes on behind it.
        if (open.IsBroken && line.Trim(CardSyntax.Blanks).IsEmpty) return;

        // What is folded has a blank for the fold; version 2.1 breaks lines only where a blank is anyway.
        if (!open.IsBroken && !card.IsOld && CardSyntax.IsBlank(line[0])) line = line[1..];
        if (open.Colon < 0 && line.Contains((byte)':')) open.Colon = LateColon;
        Append(line, isCut);
    }

    private void Append(ReadOnlySpan<byte> line, bool isCut)
    {
        if (open.Traits.IsQuotedPrintable)
        {
            var trimmed = line.TrimEnd(CardSyntax.Blanks);
            open.IsBroken = !trimmed.IsEmpty && trimmed[^1] == CardSyntax.SoftBreak;
            if (open.IsBroken) line = trimmed[..^1];
        }

        if (!open.IsKept || open.IsTooLong) return;
        open.IsTooLong = isCut || card.Length - open.Start + line.Length > ImportLimits.MaxLineLength;
        if (!open.IsTooLong) card.Append(line);
    }

    /// <summary>Puts the property into its card, or says why not; <c>false</c> where its lines were none, since no colon came.</summary>
    public bool Close()
    {
        open.IsOpen = false;
        if (open.IsBroken || open.IsTorn)
        {
            items.Say(open.Line, 0, TornValue, PersonKept, "The value breaks off or has blank lines in it, as text in quoted-printable cannot; it was read as far as it goes.");
        }

        if (open.Traits.IsCharsetUnknown)
        {
            items.Say(open.Line, 0, UnknownCharset, Noted, "The line says that it is in an encoding that is not known; it was read as what it looks like.");
        }

        if (open.IsKept && open.Colon >= 0 && IsWithinLimits())
        {
            Keep();
        }
        else
        {
            card.Truncate(open.Start);
        }

        return open.Colon >= 0;
    }

    private bool IsWithinLimits()
    {
        if (open.IsTooLong)
        {
            items.Say(open.Line, 0, LineTooLong, PersonKept, $"The line is longer than {Number(ImportLimits.MaxLineLength)} bytes and was left out.");
            return false;
        }

        if (card.Length > ImportLimits.MaxCardLength)
        {
            if (!card.IsFull) items.Say(open.Line, 0, CardTooLong, PersonKept, $"The card is longer than {Number(ImportLimits.MaxCardLength)} bytes; the rest of it was left out.");
            card.IsFull = true;
            return false;
        }

        return true;
    }

    private void Keep()
    {
        var line = card.From(open.Start);
        if (open.Colon == LateColon)
        {
            open.Colon = CardSyntax.ColonOf(line);
            Look(line);
        }

        var colon = open.Colon;
        if (open.Field == CardField.Version)
        {
            card.IsOld = line[(colon + 1)..].Trim(CardSyntax.Blanks).SequenceEqual("2.1"u8);
            card.Truncate(open.Start);
            return;
        }

        card.Add(new CardProperty
        {
            Field = open.Field,
            Line = open.Line,
            Start = open.Start,
            NameLength = open.NameLength,
            ValueStart = open.Start + colon + 1,
            End = card.Length,
            Traits = open.Traits,
            Column = open.GroupLength + colon + 2,
        });
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
