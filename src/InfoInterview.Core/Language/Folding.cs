using System.Text;

namespace InfoInterview.Language;

/// <summary>
/// Folds letters so that a word is the same however it is dressed: case, accents (composed or not), full-width and mathematical
/// letters, and the Cyrillic and Greek letters that look like Latin ones. A table of our own, since the platform's depends on
/// data that not every host has. Culture has no part in it.
/// </summary>
internal static class Folding
{
    /// <summary>Not a letter of any known word, and no part of one.</summary>
    public const byte Outside = 0;

    /// <summary>A letter that no lexicon uses.</summary>
    public const byte Foreign = 1;

    /// <summary>Shows nothing: a mark upon a letter, a zero-width or a direction character.</summary>
    public const byte Invisible = 2;

    private const int MathematicalLetters = 0x1D400;
    private const int MathematicalDigits = 0x1D7CE;
    private const int MathematicalEnd = 0x1D800;
    private const int Alphabets = 52;

    /// <summary>Latin letters with marks or in old dress, each group behind its plain letter.</summary>
    private const string Marked =
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặæǽǣⱥɐɑẚ bƀɓḃḅḇƃ cçćĉċčḉƈȼɕ " +
        "dďḋḍḏḑḓđðƌɖɗȡǆǳ eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệəǝɇ fḟƒ " +
        "gĝğġģǧǵḡǥɠ hĥȟḣḥḧḩḫẖħ iìíîïĩīĭįǐȉȋḭḯỉịıĳɨ " +
        "jĵǰɉ kķǩḱḳḵƙĸ lĺļľḷḹḻḽłŀƚǉɫ " +
        "mḿṁṃ nñńņňǹṅṇṉṋŉŋɲƞǌ oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿœɔɵ " +
        "pṕṗƥ qɋ rŕŗřȑȓṙṛṝṟɍ " +
        "sśŝşšșṡṣṥṧṩßſẛȿ tţťțṫṭṯṱẗþŧƭʈ uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựʉ " +
        "vṽṿʋ wŵẁẃẅẇẉẘ xẋẍ " +
        "yýÿŷȳẏẙỳỵỷỹƴɏ zźżžẑẓẕƶȥ";

    /// <summary>Letters of other alphabets with a mark, each before the one without.</summary>
    private const string OtherMarked =
        "йи ёе ўу ѓг ќк їі ѝи ӣи ӯу ӑа ӓа ѐе άα έε ήη ίι όο ύυ ώω ϊι ϋυ ΐι ΰυ ςσ أا إا آا ؤو ئي " +
        "がか ぎき ぐく げけ ごこ ざさ じし ずす ぜせ ぞそ だた ぢち づつ でて どと ばは びひ ぶふ べへ ぼほ ぱは ぴひ ぷふ ぺへ ぽほ ゔう " +
        "ガカ ギキ グク ゲケ ゴコ ザサ ジシ ズス ゼセ ゾソ ダタ ヂチ ヅツ デテ ドト バハ ビヒ ブフ ベヘ ボホ パハ ピヒ プフ ペヘ ポホ ヴウ";

    /// <summary>Small letters of other alphabets, each before the Latin one that it can pass for.</summary>
    private const string LookAlikes = "аa вb сc еe нh іi јj кk мm оo рp ԛq ѕs тt уy хx ԝw һh ӏl ԁd ɡg ɑa αa οo νv ρp τt υu ιi κk χx εe ηn";

    private static readonly char[] Letters = MakeLetters();
    private static readonly byte[] Table = MakeTable();

    /// <summary>
    /// The plain letter or digit in ASCII, or one of the three marks above. One of a surrogate pair is asked by
    /// <see cref="Pair"/>.
    /// </summary>
    public static byte Of(char character) => Table[character];

    /// <summary>The plain letter or digit of a pair of surrogates.</summary>
    public static byte Pair(char high, char low)
    {
        if (!Rune.TryCreate(high, low, out var rune)) return Outside;
        if (rune.Value is >= MathematicalDigits and < MathematicalEnd) return (byte)('0' + ((rune.Value - MathematicalDigits) % 10));
        if (rune.Value is >= MathematicalLetters and < MathematicalDigits)
            return (byte)('a' + ((rune.Value - MathematicalLetters) % Alphabets % 26));
        return Rune.IsLetterOrDigit(rune) ? Foreign : Outside;
    }

    /// <summary>
    /// The small letter without its marks, of any alphabet; letters that only look alike stay apart. What is no letter stays as
    /// it is.
    /// </summary>
    public static char Letter(char character) => Letters[character];

    /// <summary>The second letter of one that stands for two, such as the s of ß; a blank where there is none.</summary>
    public static char Second(char character) => character switch
    {
        'ß' or 'ẞ' => 's',
        'þ' or 'Þ' => 'h',
        'æ' or 'Æ' or 'ǽ' or 'Ǽ' or 'ǣ' or 'Ǣ' or 'œ' or 'Œ' => 'e',
        'ĳ' or 'Ĳ' => 'j',
        _ => ' ',
    };

    private static char[] MakeLetters()
    {
        var letters = new char[char.MaxValue + 1];
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = (char)i switch
            {
                >= '\uFF10' and <= '\uFF19' => (char)(i - '\uFF10' + '0'),
                >= '\uFF21' and <= '\uFF3A' => (char)(i - '\uFF21' + 'a'),
                >= '\uFF41' and <= '\uFF5A' => (char)(i - '\uFF41' + 'a'),
                _ => char.ToLowerInvariant((char)i),
            };
        }

        foreach (var group in Marked.Split(' '))
        {
            foreach (var letter in group) Put(letters, letter, group[0]);
        }

        foreach (var pair in OtherMarked.Split(' ')) Put(letters, pair[0], pair[1]);
        (letters['ẞ'], letters['İ']) = ('s', 'i');
        return letters;
    }

    private static void Put(char[] letters, char letter, char plain) =>
        (letters[letter], letters[char.ToUpperInvariant(letter)]) = (plain, plain);

    private static byte[] MakeTable()
    {
        var table = new byte[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++) table[i] = Fold((char)i);
        for (var i = 0; i < table.Length; i++)
        {
            var at = table[i] == Foreign ? LookAlikes.IndexOf(Letters[i], StringComparison.Ordinal) : -1;
            if (at >= 0) table[i] = (byte)LookAlikes[at + 1];
        }

        return table;
    }

    private static byte Fold(char character) => Letters[character] switch
    {
        var letter and (>= '0' and <= '9' or >= 'a' and <= 'z') => (byte)letter,
        _ => CharUnicodeInfo.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => Invisible,
            _ => char.IsLetterOrDigit(character) ? Foreign : Outside,
        },
    };
}
