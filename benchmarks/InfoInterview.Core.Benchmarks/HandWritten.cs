using System.Buffers;
using System.Globalization;

namespace InfoInterview.Benchmarks;

/// <summary>What a programmer would write for this one mail: constants and values, copied into a span.</summary>
internal static class HandWritten
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static int Write(Letter x, Span<char> to)
    {
        var at = 0;
        Put(to, ref at, "Dear ");
        Put(to, ref at, x.Salutation);
        Put(to, ref at, ",\n\nMy name is ");
        Put(to, ref at, x.Name);
        Put(to, ref at, ", and I am ");
        Put(to, ref at, x.Status);
        Put(to, ref at, " at ");
        Put(to, ref at, x.School);
        Put(to, ref at, ". I am finding my way into ");
        Put(to, ref at, x.Field);
        Put(to, ref at, " and came across the work of ");
        Put(to, ref at, x.Organization);
        Put(to, ref at, "; ");
        Put(to, ref at, x.Admired);
        Put(to, ref at, " stayed with me.\n\nI would like to learn ");
        Put(to, ref at, x.Topic);
        Put(to, ref at, ". Would you have ");
        x.Minutes.TryFormat(to[at..], out var digits, default, CultureInfo.InvariantCulture);
        at += digits;
        Put(to, ref at, " minutes for a conversation in ");
        Put(to, ref at, x.Weeks);
        Put(to, ref at, "? I will gladly fit your schedule. I know how full your days are, and a few lines by mail would help me just as much as a call would. I would ask about:\n");
        foreach (var point in x.Points)
        {
            Put(to, ref at, "- ");
            Put(to, ref at, point.Text);
            Put(to, ref at, "\n");
        }

        Put(to, ref at, "\nThank you for considering it.\n\nKind regards,\n");
        Put(to, ref at, x.Name);
        Put(to, ref at, "\n");
        if (!string.IsNullOrEmpty(x.Phone))
        {
            Put(to, ref at, "Tel. ");
            Put(to, ref at, x.Phone);
            Put(to, ref at, "\n");
        }

        if (!string.IsNullOrEmpty(x.Profile))
        {
            Put(to, ref at, x.Profile);
            Put(to, ref at, "\n");
        }

        return at;
    }

    public static int WriteHtml(Letter x, Span<char> to)
    {
        var at = 0;
        Put(to, ref at, "Dear ");
        Escape(to, ref at, x.Salutation);
        Put(to, ref at, ",\n\nMy name is ");
        Escape(to, ref at, x.Name);
        Put(to, ref at, ", and I am ");
        Escape(to, ref at, x.Status);
        Put(to, ref at, " at ");
        Escape(to, ref at, x.School);
        Put(to, ref at, ". I am finding my way into ");
        Escape(to, ref at, x.Field);
        Put(to, ref at, " and came across the work of ");
        Escape(to, ref at, x.Organization);
        Put(to, ref at, "; ");
        Escape(to, ref at, x.Admired);
        Put(to, ref at, " stayed with me.\n\nI would like to learn ");
        Escape(to, ref at, x.Topic);
        Put(to, ref at, ". Would you have ");
        x.Minutes.TryFormat(to[at..], out var digits, default, CultureInfo.InvariantCulture);
        at += digits;
        Put(to, ref at, " minutes for a conversation in ");
        Escape(to, ref at, x.Weeks);
        Put(to, ref at, "? I will gladly fit your schedule. I know how full your days are, and a few lines by mail would help me just as much as a call would. I would ask about:\n");
        foreach (var point in x.Points)
        {
            Put(to, ref at, "- ");
            Escape(to, ref at, point.Text);
            Put(to, ref at, "\n");
        }

        Put(to, ref at, "\nThank you for considering it.\n\nKind regards,\n");
        Escape(to, ref at, x.Name);
        Put(to, ref at, "\n");
        if (!string.IsNullOrEmpty(x.Phone))
        {
            Put(to, ref at, "Tel. ");
            Escape(to, ref at, x.Phone);
            Put(to, ref at, "\n");
        }

        if (!string.IsNullOrEmpty(x.Profile))
        {
            Escape(to, ref at, x.Profile);
            Put(to, ref at, "\n");
        }

        return at;
    }

    /// <summary>As a string by <c>string.Create</c>, which needs the length first.</summary>
    public static string Create(Letter x)
    {
        var length = Constants + x.Salutation.Length + x.Name.Length + x.Status.Length + x.School.Length + x.Field.Length + x.Organization.Length
            + x.Admired.Length + x.Topic.Length + Digits(x.Minutes) + x.Weeks.Length + x.Name.Length;
        foreach (var point in x.Points) length += "- ".Length + point.Text.Length + 1;
        if (!string.IsNullOrEmpty(x.Phone)) length += "Tel. ".Length + x.Phone.Length + 1;
        if (!string.IsNullOrEmpty(x.Profile)) length += x.Profile.Length + 1;
        return string.Create(length, x, static (to, letter) => Write(letter, to));
    }

    private const int Constants =
        5 + 14 + 11 + 4 + 27 + 29 + 2 + 40 + 17 + 31 + 153 + 46 + 1;

    private static int Digits(int value) => value < 10 ? 1 : value < 100 ? 2 : value < 1000 ? 3 : value.ToString(CultureInfo.InvariantCulture).Length;

    private static void Put(Span<char> to, ref int at, string text)
    {
        text.CopyTo(to[at..]);
        at += text.Length;
    }

    private static void Escape(Span<char> to, ref int at, ReadOnlySpan<char> text)
    {
        int special;
        while ((special = text.IndexOfAny(Special)) >= 0)
        {
            text[..special].CopyTo(to[at..]);
            at += special;
            Put(to, ref at, text[special] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#39;" });
            text = text[(special + 1)..];
        }

        text.CopyTo(to[at..]);
        at += text.Length;
    }
}
