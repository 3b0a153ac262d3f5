using System.Text;

namespace InfoInterview.Tests.Contacts.VCards;

[Trait("Slow", "yes")]
public sealed class CardFuzzTests
{
    private const int Mutations = 100_000;
    private const int MutationsOfAFile = 300;
    private const int LongestFile = 3_000;

    /// <summary>In Latin-1, so that each letter is a byte.</summary>
    private static readonly string[] Fixtures =
    [
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lee;Ann;B,C;Dr.;Jr.,PhD\r\nFN:Dr. Ann Lee\r\nORG:Acme\\, Inc.;Labs\r\nitem1.EMAIL;TYPE=\"home,work\":ann@\r\n example.org\r\nitem1.X-ABLabel:x\r\nTEL;PREF=1:tel:+1555\r\nEND:VCARD\r\n",
        "begin:vcard\nversion:2.1\nn;charset=windows-1253:\u00d0\u00e1;\u00c5\u00f5\ntitle;quoted-printable;charset=utf-8:Gr=C3=\n=B6=C3=9Fe=\n\nadr:;;;;;;Norge\nphoto;base64:\n AAAA\n BBBB=\n\nemail:a@example.org\nend:vcard\n",
        "BEGIN:VCARD\rVERSION:2.1\rN;CHARSET=SHIFT_JIS:\u0088\u00c0\u0093\u00a1;\u0083\u008d\u0083C\r\r\nAGENT:\rBEGIN:VCARD\rFN:B\rEND:VCARD\rTZ:Europe/Oslo\rEND:VCARD",
        "\u00ff\u00feB\0E\0G\0I\0N\0:\0V\0C\0A\0R\0D\0\n\0F\0N\0:\0A\0\u00e4\0\n\0E\0N\0D\0:\0V\0C\0A\0R\0D\0\n\0",
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ann\r\nX-INFOINTERVIEW-DO-NOT-CONTACT:asked 2026-03-09\r\nX-INFOINTERVIEW-NAME-ORDER:givenFirst\r\nEMAIL;X-STATE=valid;X-FOUND-VIA=fromThem:a@example.org\r\nURL;X-KIND=other:linkedin.com/in/a\r\nEND:VCARD\r\n",
    ];

    [Fact]
    public async Task Any_change_of_a_card_ends_in_items_with_places_and_never_throws()
    {
        foreach (var file in Fuzz.Mutations(Fixtures, Seeded.Runs(Mutations), seed: 20_260_302)) FuzzCheck.Check(file, await Import.Bytes(file));
    }

    [PublicFact]
    [Trait("Corpus", "public")]
    public async Task Any_change_of_a_real_file_does_too()
    {
        var files = Directory.GetFiles(PublicCorpus.PathOf("vcard/public")).Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes).Where(bytes => bytes.Length <= LongestFile).Select(Encoding.Latin1.GetString).ToArray();
        foreach (var file in Fuzz.Mutations(files, Seeded.Runs(MutationsOfAFile * files.Length), seed: 20_260_303)) FuzzCheck.Check(file, await Import.Bytes(file));
    }
}
