using System.Globalization;
using System.Text;

namespace InfoInterview.Benchmarks;

/// <summary>Files as address books export them, of people who do not exist.</summary>
internal static class CardFiles
{
    private const int Seed = 20_260_301;
    private const int PictureLength = 4_000;
    private const int FoldedLength = 74;

    /// <summary>
    /// Version 3.0, as phones and their clouds write it: groups, types, an address, a note, and for one of so many cards a picture.
    /// </summary>
    public static byte[] Phone(int count, int pictures = 0)
    {
        var people = new InventedPeople(Seed);
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var (given, family) = people.Name();
            var organization = people.Organization().Replace(",", "\\,", StringComparison.Ordinal);
            var domain = InventedPeople.Ascii(organization) + ".example";
            text.Append("BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Example Inc.//Phone 17.2//EN\r\n");
            text.Append(CultureInfo.InvariantCulture, $"N:{family.Replace(",", "\\,", StringComparison.Ordinal)};{given};;;\r\nFN:{given} {family}\r\n");
            text.Append(CultureInfo.InvariantCulture, $"ORG:{organization};\r\nTITLE:{people.Role().Replace(",", "\\,", StringComparison.Ordinal)}\r\n");
            text.Append(CultureInfo.InvariantCulture, $"EMAIL;type=INTERNET;type=WORK;type=pref:{InventedPeople.Ascii(given)}.{InventedPeople.Ascii(family)}@{domain}\r\n");
            if (i % 3 == 0) text.Append(CultureInfo.InvariantCulture, $"item1.EMAIL;type=INTERNET:p{i}@mail.example\r\nitem1.X-ABLabel:Private\r\n");
            text.Append(CultureInfo.InvariantCulture, $"TEL;type=CELL;type=VOICE;type=pref:+1 (555) {people.Draw.Below(900) + 100}-{people.Draw.Below(9000) + 1000}\r\n");
            if (i % 2 == 0) text.Append(CultureInfo.InvariantCulture, $"TEL;type=WORK;type=VOICE:555-{people.Draw.Below(9000) + 1000}\r\n");
            text.Append(CultureInfo.InvariantCulture, $"ADR;type=WORK:;;{people.Draw.Below(900)} Main Street;Sampleton;WI;53{people.Draw.Below(900) + 100};USA\r\n");
            if (i % 4 == 0) text.Append("NOTE:Met at the fair in spring and talked about permits\\, grids and what one\r\n  would do again. Wants to hear how it goes.\r\n");
            if (i % 5 == 0) text.Append(CultureInfo.InvariantCulture, $"URL;type=pref:https://www.linkedin.com/in/{people.Slug(given, family)}\r\n");
            if (pictures > 0 && i % pictures == 0) Picture(text, people.Draw);
            text.Append(CultureInfo.InvariantCulture, $"REV:2026-03-01T12:00:00Z\r\nUID:{i:x8}-1111-4222-8333-444455556666\r\nEND:VCARD\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Version 2.1, as desktop programs write it: quoted-printable where a letter is no ASCII, labels beside addresses.</summary>
    public static byte[] Outlook(int count)
    {
        var people = new InventedPeople(Seed);
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var (given, family) = people.Name();
            text.Append("BEGIN:VCARD\r\nVERSION:2.1\r\n");
            text.Append(CultureInfo.InvariantCulture, $"N{Quoted($"{family};{given}")}\r\nFN{Quoted($"{given} {family}")}\r\n");
            text.Append(CultureInfo.InvariantCulture, $"ORG{Quoted(people.Organization())}\r\nTITLE{Quoted(people.Role())}\r\n");
            text.Append(CultureInfo.InvariantCulture, $"TEL;WORK;VOICE:(555) 010-{people.Draw.Below(9000) + 1000}\r\nTEL;CELL;VOICE:(555) 020-{people.Draw.Below(9000) + 1000}\r\n");
            text.Append("ADR;WORK;PREF:;;19 Business Road;Sampleton;WI;53703;United States of America\r\n");
            text.Append("LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE:19 Business Road=0D=0A=\r\nSampleton, WI  53703=0D=0A=\r\nUnited States of America\r\n");
            text.Append("X-MS-OL-DEFAULT-POSTAL-ADDRESS:2\r\n");
            text.Append(CultureInfo.InvariantCulture, $"EMAIL;PREF;INTERNET:{InventedPeople.Ascii(given)}.{InventedPeople.Ascii(family)}@example.com\r\n");
            text.Append("REV:20260301T120000Z\r\nEND:VCARD\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Quoted(string value)
    {
        if (Ascii.IsValid(value)) return ":" + value;
        var text = new StringBuilder(";CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:");
        foreach (var letter in Encoding.UTF8.GetBytes(value))
        {
            if (letter is >= 0x80 or (byte)'=') text.Append(CultureInfo.InvariantCulture, $"={letter:X2}");
            else text.Append((char)letter);
        }

        return text.ToString();
    }

    private static void Picture(StringBuilder text, Draw draw)
    {
        const string digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        text.Append("PHOTO;ENCODING=b;TYPE=JPEG:");
        for (var i = 0; i < PictureLength; i++)
        {
            text.Append(digits[draw.Below(digits.Length)]);
            if (i % FoldedLength == FoldedLength - 1) text.Append("\r\n ");
        }

        text.Append("==\r\n");
    }
}
