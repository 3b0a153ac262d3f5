using System.Text;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>Foreign text made fit to be kept and shown.</summary>
internal static class ShownText
{
    /// <summary>A value between quotes on one line, cut where it is long.</summary>
    public static string Of(string value)
    {
        var line = new StringBuilder("'");
        foreach (var rune in value.EnumerateRunes())
        {
            if (line.Length > ImportLimits.MaxShownLength)
            {
                line.Append('…');
                break;
            }

            line.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        }

        return line.Append('\'').ToString();
    }
}
