using System.Text;

namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>
/// The countries that addresses name, by their code and by what English, their own people and their neighbours call them. What is not here
/// is not clear enough to decide on somebody's week-end and holidays.
/// </summary>
internal static class Countries
{
    private const string Table = """
        AE United Arab Emirates|UAE
        AR Argentina|Argentinien
        AT Austria|Österreich|Autriche
        AU Australia|Australien
        BE Belgium|België|Belgique|Belgien
        BG Bulgaria|България|Bulgarien
        BR Brazil|Brasil|Brasilien
        CA Canada|Kanada
        CH Switzerland|Schweiz|Suisse|Svizzera|Suiza
        CL Chile
        CN China|中国|People's Republic of China|PRC
        CO Colombia|Kolumbien
        CR Costa Rica
        CY Cyprus|Κύπρος|Zypern
        CZ Czech Republic|Czechia|Česko|Česká republika|Tschechien
        DE Germany|Deutschland|Allemagne|Alemania|BRD
        DK Denmark|Danmark|Dänemark
        EE Estonia|Eesti|Estland
        EG Egypt|مصر|Ägypten
        ES Spain|España|Spanien|Espagne
        FI Finland|Suomi|Finnland
        FR France|Frankreich|Francia
        GB United Kingdom|UK|Great Britain|England|Scotland|Wales|Northern Ireland|Großbritannien|Vereinigtes Königreich|Royaume-Uni|Reino Unido
        GH Ghana
        GR Greece|Ελλάδα|Griechenland
        HK Hong Kong|香港
        HR Croatia|Hrvatska|Kroatien
        HU Hungary|Magyarország|Ungarn
        ID Indonesia|Indonesien
        IE Ireland|Éire|Irland|Irlande
        IL Israel|ישראל
        IN India|भारत|Indien
        IS Iceland|Ísland|Island
        IT Italy|Italia|Italien|Italie
        JP Japan|日本|Japon|Japón
        KE Kenya|Kenia
        KR South Korea|Republic of Korea|대한민국|한국|Südkorea
        LI Liechtenstein
        LT Lithuania|Lietuva|Litauen
        LU Luxembourg|Luxemburg|Lëtzebuerg
        LV Latvia|Latvija|Lettland
        MA Morocco|Maroc|المغرب|Marokko
        MT Malta
        MX Mexico|México|Mexiko
        MY Malaysia
        NG Nigeria
        NL Netherlands|The Netherlands|Nederland|Niederlande|Holland|Pays-Bas
        NO Norway|Norge|Noreg|Norwegen
        NZ New Zealand|Aotearoa|Neuseeland
        PE Peru|Perú
        PH Philippines|Pilipinas|Philippinen
        PK Pakistan|پاکستان
        PL Poland|Polska|Polen
        PT Portugal
        RO Romania|România|Rumänien
        RS Serbia|Srbija|Србија|Serbien
        RU Russia|Россия|Russian Federation|Russland
        SA Saudi Arabia|Saudi-Arabien|السعودية
        SE Sweden|Sverige|Schweden|Suède
        SG Singapore|Singapur
        SI Slovenia|Slovenija|Slowenien
        SK Slovakia|Slovensko|Slowakei
        TH Thailand|ประเทศไทย
        TR Turkey|Türkiye|Türkei|Turquie
        TW Taiwan|台灣|臺灣
        UA Ukraine|Україна
        US United States|United States of America|USA|U.S.A.|U.S.|Vereinigte Staaten|États-Unis|Estados Unidos
        UY Uruguay
        VN Vietnam|Viet Nam|Việt Nam
        ZA South Africa|Suid-Afrika|Südafrika
        """;

    private const int CodeLength = 2;

    private static readonly SpanTable<string> Codes = Read();

    /// <summary>The ISO 3166 code of a country's name or code, in any letter case; <c>null</c> where it is not known.</summary>
    public static string? CodeOf(ReadOnlySpan<char> name) => Codes.TryGetValue(name, out var code) ? code : null;

    /// <summary>The same for a code in ASCII.</summary>
    public static string? CodeOf(ReadOnlySpan<byte> name) => name.Length == CodeLength ? CodeOf(Encoding.ASCII.GetString(name)) : null;

    private static SpanTable<string> Read()
    {
        var codes = new SpanTable<string>(ignoreCase: true);
        foreach (var line in Table.Split('\n', StringSplitOptions.TrimEntries))
        {
            var code = line[..CodeLength];
            codes.TryAdd(code, code);
            foreach (var name in line[(CodeLength + 1)..].Split('|')) codes.TryAdd(name, code);
        }

        return codes;
    }
}
