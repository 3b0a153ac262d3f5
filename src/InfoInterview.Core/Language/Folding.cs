using System.Text;

namespace InfoInterview.Language;

/// <summary>
/// Folds letters so that a word is the same however it is dressed: case, accents, full-width and mathematical letters, and the Cyrillic and
/// Greek letters that look like Latin ones. Culture has no part in it.
/// </summary>
internal static class Folding
{
    /// <summary>Not a letter of any known word, and no part of one.</summary>
    public const byte Outside = 0;

    /// <summary>A letter that no lexicon uses.</summary>
    public const byte Foreign = 1;

    /// <summary>Shows nothing: a mark upon a letter, a zero-width or a direction character.</summary>
    public const byte Invisible = 2;

    private const char FirstTabled = '\u00C0';
    private const int MathematicalLetters = 0x1D400;
    private const int MathematicalDigits = 0x1D7CE;
    private const int MathematicalEnd = 0x1D800;
    private const int Alphabets = 52;

    /// <summary>The accented letters from U+00C0 to U+017F, each by its plain letter; a blank where there is none.</summary>
    private const string Accented =
        "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" +
        "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>Small letters of other alphabets, each before the Latin one that it can pass for.</summary>
    private const string LookAlikes = "аa вb сc еe нh іi јj кk мm оo рp ԛq ѕs тt уy хx ԝw һh ӏl ԁd ɡg ɑa αa οo νv ρp τt υu ιi κk χx εe ηn";

    private static readonly byte[] Table = MakeTable();

    /// <summary>The plain letter or digit in ASCII, or one of the three marks above. One of a surrogate pair is asked by <see cref="Pair"/>.</summary>
    public static byte Of(char character) => Table[character];

    /// <summary>The plain letter or digit of a pair of surrogates.</summary>
    public static byte Pair(char high, char low)
    {
        if (!Rune.TryCreate(high, low, out var rune)) return Outside;
        if (rune.Value is >= MathematicalDigits and < MathematicalEnd) return (byte)('0' + ((rune.Value - MathematicalDigits) % 10));
        if (rune.Value is >= MathematicalLetters and < MathematicalDigits) return (byte)('a' + ((rune.Value - MathematicalLetters) % Alphabets % 26));
        return Rune.IsLetterOrDigit(rune) ? Foreign : Outside;
    }

    private static byte[] MakeTable()
    {
        var table = new byte[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++) table[i] = Fold((char)i);
        for (var i = 0; i < Accented.Length; i++)
        {
            if (Accented[i] != ' ') table[FirstTabled + i] = (byte)Accented[i];
        }

        for (var i = 0; i < LookAlikes.Length; i += 3)
        {
            table[LookAlikes[i]] = (byte)LookAlikes[i + 1];
            table[char.ToUpperInvariant(LookAlikes[i])] = (byte)LookAlikes[i + 1];
        }

        return table;
    }

    private static byte Fold(char character) => character switch
    {
        >= '0' and <= '9' or >= 'a' and <= 'z' => (byte)character,
        >= 'A' and <= 'Z' => (byte)(character | 0x20),
        >= '\uFF10' and <= '\uFF19' => (byte)(character - '\uFF10' + '0'),
        >= '\uFF21' and <= '\uFF3A' => (byte)(character - '\uFF21' + 'a'),
        >= '\uFF41' and <= '\uFF5A' => (byte)(character - '\uFF41' + 'a'),
        _ => CharUnicodeInfo.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => Invisible,
            _ => char.IsLetterOrDigit(character) ? Foreign : Outside,
        },
    };
}
