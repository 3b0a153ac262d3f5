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
    private OpenProperty open;
    private bool isAstray;

    /// <summary>Takes the next line of the file.</summary>
    public void Take(ReadOnlySpan<byte> line, int number, bool isCut)
    {
        if (open.IsOpen && GoesOn(line))
        {
            Append(line, isCut);
            return;
        }

        Close();
        line = line.Trim(CardSyntax.Blanks);
        if (line.IsEmpty) return;
        var name = line.IndexOfAny((byte)':', (byte)';') is var length and >= 0 ? line[..length] : line;
        if (Marks(line, name, out var isBegin))
        {
            isAstray = false;
            if (isBegin) cards.Begin(number);
            else cards.End(number);
        }
        else if (cards.Current is not { } card || !CardSyntax.IsName(name.TrimEnd(CardSyntax.Blanks)))
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
        open.IsPicture = field == CardField.Picture;
        if (name.Length < line.Length && line[name.Length] == ';') Look(card, line[name.Length..], number);
        Append(line[group..], isCut);
    }

    /// <summary>Notes what the parameters say of the bytes, also where the value is passed over: another value may be in the same encoding.</summary>
    private void Look(Card card, ReadOnlySpan<byte> line, int number)
    {
        var parameters = CardSyntax.ColonOf(line) is var colon and >= 0 ? line[..colon] : line;
        open.IsQuotedPrintable = CardParameters.Has(parameters, "QUOTED-PRINTABLE"u8);
        open.IsPicture |= CardParameters.Has(parameters, "BASE64"u8) || CardParameters.Has(parameters, "B"u8);
        var charset = CardParameters.ValueOf(parameters, "CHARSET"u8);
        if (charset.IsEmpty) return;
        if (Charsets.TryFind(charset, out var encoding)) card.Hint ??= encoding;
        else items.Say(number, 0, UnknownCharset, Noted, $"{Layouts.ShownText.Of(Encoding.UTF8.GetString(charset))} is no encoding that is known; the value was read as what it looks like.");
    }

    /// <summary>Whether the line belongs to the open property.</summary>
    private bool GoesOn(ReadOnlySpan<byte> line)
    {
        if (open.IsBroken) return GoesOnBehindBreak(line);
        if (line.IsEmpty) return false;
        return CardSyntax.IsBlank(line[0]) || (open.IsPicture && !line.Contains((byte)':'));
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

    private void Append(ReadOnlySpan<byte> line, bool isCut)
    {
        var card = cards.Current!;
        var isFold = open.HasColon || card.Length > open.Start;
        if (isFold && !open.IsBroken && CardSyntax.IsBlank(line.IsEmpty ? (byte)'x' : line[0]) && !card.IsOld) line = line[1..];
        if (open.IsQuotedPrintable)
        {
            var trimmed = line.TrimEnd(CardSyntax.Blanks);
            open.IsBroken = !trimmed.IsEmpty && trimmed[^1] == CardSyntax.SoftBreak;
            if (open.IsBroken) line = trimmed[..^1];
        }

        open.HasColon = open.HasColon || line.Contains((byte)':');
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

        if (!open.HasColon) Astray(open.Line);
        else isAstray = false;
        if (!open.IsKept || !open.HasColon)
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
        var colon = CardSyntax.ColonOf(line);
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
        name = name.TrimEnd(CardSyntax.Blanks);
        isBegin = Ascii.EqualsIgnoreCase(name, "BEGIN"u8);
        return (isBegin || Ascii.EqualsIgnoreCase(name, "END"u8))
            && Ascii.EqualsIgnoreCase(line[(line.IndexOf((byte)':') + 1)..].Trim(CardSyntax.Blanks), "VCARD"u8);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
