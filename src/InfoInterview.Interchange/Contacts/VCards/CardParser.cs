using System.Text;
using static InfoInterview.Interchange.Contacts.ImportAction;
using static InfoInterview.Interchange.Contacts.ImportProblemKind;

namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>
/// Puts cards together line by line. It is told lines and never asks for them, so that it needs no recursion and no more memory than the open cards have
/// properties that are read.
/// </summary>
internal sealed class CardParser(CardStack cards, ItemList items)
{
    /// <summary>The colon came with a later line; where it is, is looked for when all lines are together.</summary>
    private const int LateColon = int.MaxValue;

    private OpenProperty open;
    private bool isAstray;

    /// <summary>Takes the next line of the file.</summary>
    public void Take(ReadOnlySpan<byte> line, int number, bool isCut)
    {
        if (open.IsOpen && GoesOn(line))
        {
            GoOn(line, isCut);
            return;
        }

        Close();
        line = line.TrimStart(CardSyntax.Blanks);
        if (line.IsEmpty) return;
        var name = line.IndexOfAny((byte)':', (byte)';') is var length and >= 0 ? line[..length] : line;
        if (Marks(line, name, out var isBegin))
        {
            isAstray = false;
            if (isBegin) cards.Begin(number);
            else cards.End(number);
        }
        else if (cards.Current is not { } card || !CardSyntax.IsName(CardSyntax.Trimmed(name)))
        {
            Astray(number);
        }
        else
        {
            Open(card, line, name, number, isCut);
        }
    }

    /// <summary>Tells that the file ends here.</summary>
    public void Finish()
    {
        Close();
        cards.Finish();
    }

    private void Open(Card card, ReadOnlySpan<byte> line, ReadOnlySpan<byte> name, int number, bool isCut)
    {
        var group = name.LastIndexOf((byte)'.') + 1;
        var field = CardFields.Of(name[group..]);
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
        Look(card, line);
        Append(line, isCut);
    }

    /// <summary>Notes what the parameters say of the bytes, also where the value is passed over: another value may be in the same encoding.</summary>
    private void Look(Card card, ReadOnlySpan<byte> line)
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
    private bool GoesOn(ReadOnlySpan<byte> line)
    {
        if (open.IsBroken) return GoesOnBehindBreak(line);
        if (line.IsEmpty) return false;
        return CardSyntax.IsBlank(line[0]) || (open.Traits.IsBinary && !line.Contains((byte)':'));
    }

    private bool GoesOnBehindBreak(ReadOnlySpan<byte> line)
    {
        var text = line.Trim(CardSyntax.Blanks);
        if (text.IsEmpty) return open.IsTorn = true;
        var name = text.IndexOfAny((byte)':', (byte)';') is var length and >= 0 ? text[..length] : [];
        if (Marks(text, name, out _)) return false;

        // Behind a blank line, what looks like a property is one rather than the rest of a note.
        return !open.IsTorn || !CardSyntax.IsName(name);
    }

    private void GoOn(ReadOnlySpan<byte> line, bool isCut)
    {
        // What is folded has a blank for the fold; version 2.1 breaks lines only where a blank is anyway.
        var card = cards.Current!;
        if (!open.IsBroken && !card.IsOld && CardSyntax.IsBlank(line[0])) line = line[1..];
        if (open.Colon < 0 && line.Contains((byte)':')) open.Colon = LateColon;
        Append(line, isCut);
    }

    private void Append(ReadOnlySpan<byte> line, bool isCut)
    {
        var card = cards.Current!;
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

    private void Close()
    {
        if (!open.IsOpen) return;
        open.IsOpen = false;
        var card = cards.Current!;
        if (open.IsBroken || open.IsTorn)
        {
            items.Say(open.Line, 0, TornValue, PersonKept, "The value breaks off or has blank lines in it, as text in quoted-printable cannot; it was read as far as it goes.");
        }

        if (open.Traits.IsCharsetUnknown)
        {
            items.Say(open.Line, 0, UnknownCharset, Noted, "The line says that it is in an encoding that is not known; it was read as what it looks like.");
        }

        if (open.Colon < 0) Astray(open.Line);
        else isAstray = false;
        if (!open.IsKept || open.Colon < 0)
        {
            card.Truncate(open.Start);
        }
        else if (open.IsTooLong)
        {
            card.Truncate(open.Start);
            items.Say(open.Line, 0, LineTooLong, PersonKept, $"The line is longer than {Number(ImportLimits.MaxLineLength)} bytes and was left out.");
        }
        else if (card.Length > ImportLimits.MaxCardLength)
        {
            card.Truncate(open.Start);
            if (!card.IsFull) items.Say(open.Line, 0, CardTooLong, PersonKept, $"The card is longer than {Number(ImportLimits.MaxCardLength)} bytes; the rest of it was left out.");
            card.IsFull = true;
        }
        else
        {
            Keep(card);
        }
    }

    private void Keep(Card card)
    {
        var line = card.From(open.Start);
        if (open.Colon == LateColon)
        {
            open.Colon = CardSyntax.ColonOf(line);
            Look(card, line);
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

    /// <summary>A run of such lines is one problem, where it begins.</summary>
    private void Astray(int number)
    {
        if (!isAstray) items.Say(number, 0, StrayLine, Noted, cards.Current is null ? "Here are lines that belong to no card; they were passed over." : "Here are lines that are no part of a card; they were passed over.");
        isAstray = true;
    }

    private static bool Marks(ReadOnlySpan<byte> line, ReadOnlySpan<byte> name, out bool isBegin)
    {
        isBegin = false;
        if (name.IsEmpty || (name[0] | 0x20) is not ('b' or 'e')) return false;
        name = CardSyntax.Trimmed(name);
        isBegin = Ascii.EqualsIgnoreCase(name, "BEGIN"u8);
        return (isBegin || Ascii.EqualsIgnoreCase(name, "END"u8))
            && Ascii.EqualsIgnoreCase(CardSyntax.Trimmed(line[(line.IndexOf((byte)':') + 1)..]), "VCARD"u8);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
