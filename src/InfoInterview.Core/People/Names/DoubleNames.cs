using System.Collections.Frozen;

namespace InfoInterview.People.Names;

/// <summary>
/// Given names of two words by which people are called together: "Mary Ann", "Jean Paul", "José María". One word of them would be somebody
/// else's name.
/// </summary>
internal static class DoubleNames
{
    private static readonly FrozenSet<string> Pairs = Read(
        "mary: ann anne jo beth kate lou ellen jane lynn kay pat sue grace alice; jo: ann anne; lee: ann anne; sarah: jane beth; anna: lena maria marie sophia sofia karin lisa lena clara; billy: bob ray joe jo; bobby: joe ray jo; betty: lou jo ann jean; peggy: sue; norma: jean; "
        + "jean: paul pierre luc marc claude michel jacques philippe françois louis marie yves baptiste charles christophe sébastien noël; marie: claire louise christine france laure thérèse hélène pierre ève; anne: marie sophie laure claire lise kathrin; pierre: yves louis alain; "
        + "hans: peter jürgen georg joachim werner dieter martin ulrich jörg christian; karl: heinz otto theodor ludwig josef johan erik; eva: maria marie; franz: josef; klaus: peter dieter; "
        + "josé: maría luis antonio manuel carlos miguel ángel ignacio javier ramón; jose: maria luis antonio manuel carlos miguel angel; juan: carlos pablo manuel josé jose antonio ignacio diego luis; maría: josé luisa teresa carmen elena isabel fernanda jesús; maria: jose luisa teresa carmen elena isabel fernanda; "
        + "ana: maría maria paula luisa isabel sofía sofia lucía clara carolina; luis: alberto miguel fernando carlos; carlos: alberto eduardo; miguel: ángel angel; marco: antonio; joão: paulo pedro carlos; luiz: carlos fernando; gian: luca carlo marco paolo; pier: paolo luigi; per: olof erik arne; lars: erik olof");

    /// <summary>How many of the words before the family name are the given name: one, or two that belong together.</summary>
    public static int Length(List<string> words, int family) => family > 1 && words.Count > 1 && Pairs.Contains($"{NameWords.Bare(words[0])} {NameWords.Bare(words[1])}") ? 2 : 1;

    private static FrozenSet<string> Read(string table)
    {
        var pairs = table.Split(';').Select(row => row.Split(':')).SelectMany(row => row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(second => $"{row[0].Trim()} {second}"));
        return pairs.ToFrozenSet(StringComparer.Ordinal);
    }
}
