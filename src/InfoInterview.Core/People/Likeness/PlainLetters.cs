using System.Collections.Frozen;

namespace InfoInterview.People.Likeness;

/// <summary>
/// Latin letters without their marks. A table of our own: the platform's normalization depends on data that not every host has, and the same names must
/// be the same people everywhere.
/// </summary>
internal static class PlainLetters
{
    private static readonly FrozenDictionary<char, string> Plain = Table(
        ["a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặæǽ", "b", "ḃḅḇ", "c", "çćĉċčḉ", "d", "ďḋḍḏḑḓđð", "e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệəǝ", "f", "ḟ", "g", "ĝğġģǧǵḡ", "h", "ĥȟḣḥḧḩḫẖħ",
        "i", "ìíîïĩīĭįǐȉȋḭḯỉịı", "j", "ĵǰ", "k", "ķǩḱḳḵ", "l", "ĺļľḷḹḻḽł", "m", "ḿṁṃ", "n", "ñńņňǹṅṇṉṋ", "o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿœ", "p", "ṕṗ",
        "r", "ŕŗřȑȓṙṛṝṟ", "s", "śŝşšșṡṣṥṧṩ", "t", "ţťțṫṭṯṱẗ", "u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", "v", "ṽṿ", "w", "ŵẁẃẅẇẉẘ", "x", "ẋẍ", "y", "ýÿŷȳẏẙỳỵỷỹ",
        "z", "źżžẑẓẕ", "ss", "ß", "th", "þ"]);

    /// <summary>The letter without its mark, lower case; any other character as its own lower case.</summary>
    public static string Of(char letter)
    {
        var lower = char.ToLowerInvariant(letter);
        return Plain.TryGetValue(lower, out var plain) ? plain : lower.ToString();
    }

    private static FrozenDictionary<char, string> Table(string[] rows)
    {
        var table = new Dictionary<char, string>();
        for (var row = 0; row < rows.Length; row += 2)
        {
            foreach (var marked in rows[row + 1]) table.Add(marked, rows[row]);
        }

        return table.ToFrozenDictionary();
    }
}
