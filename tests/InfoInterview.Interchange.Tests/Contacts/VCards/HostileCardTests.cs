using System.Globalization;
using System.Text;
using InfoInterview.Interchange.Contacts;

namespace InfoInterview.Tests.Contacts.VCards;

[Collection(nameof(HostileFileTests))]
[Trait("Slow", "yes")]
public sealed class HostileCardTests
{
    /// <summary>What is not yet collected counts too.</summary>
    private const long MostMemory = 60_000_000;

    private const long Gigabyte = 1_000_000_000;
    private const string Begin = "BEGIN:VCARD\nVERSION:3.0\n";
    private const string Ann = Begin + "FN:Ann Lee\nEND:VCARD\n";

    public static TheoryData<string, string, string, long> HugeFiles => new()
    {
        { "one line of a note", Begin + "FN:Ann\nNOTE:", "x", Gigabyte },
        { "one line of a name", Begin + "FN:", "x", 200_000_000 },
        { "one line that is no property", Begin, "x", 200_000_000 },
        { "a folded name", Begin + "FN:", "x\n ", 20_000_000 },
        { "a picture without end", Begin + "PHOTO;ENCODING=b:", "QUJD\n ", 20_000_000 },
        { "quoted-printable without end", Begin + "FN;ENCODING=QUOTED-PRINTABLE:", "=C3=\n", 20_000_000 },
        { "blank lines behind a soft break", Begin + "FN;ENCODING=QUOTED-PRINTABLE:=", "\n", 20_000_000 },
        { "a card of names", Begin, "FN:Ann\n", 20_000_000 },
        { "a card of addresses", Begin, "EMAIL:ann@example.org\n", 20_000_000 },
        { "a card of letters", Begin + "FN:Ann\n", "NICKNAME:x\n", 20_000_000 },
        { "cards without end", "", Begin + "FN:Ann\n", 2_000_000 },
        { "ends without cards", Ann, "END:VCARD\n", 20_000_000 },
        { "encodings that are not known", Begin, "FN;CHARSET=Murks:x\n", 2_000_000 },
        { "semicolons", Begin + "N:", ";", 20_000_000 },
        { "quotes", Begin + "TEL;TYPE=", "\"", 20_000_000 },
        { "half line ends", Begin, "\r", 20_000_000 },
    };

    [Theory]
    [MemberData(nameof(HugeFiles))]
    public async Task A_huge_file_ends_in_bounded_memory(string name, string start, string pattern, long length)
    {
        await using var stream = new RepeatingStream(Encoding.ASCII.GetBytes(start), Encoding.ASCII.GetBytes(pattern), length);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var problems = 0;

        await foreach (var item in ContactImport.ReadAsync(stream, ContactImportOptions.Default))
        {
            if (item is ImportItem.Problem) problems++;
        }

        problems.Should().BeInRange(1, ImportLimits.MaxProblems + 1, name);
        (stream.MostMemory - before).Should().BeLessThan(MostMemory, name);
    }

    [Fact]
    public async Task Cards_nested_100_000_deep_are_read_without_recursion()
    {
        const int depth = 100_000;
        var text = new StringBuilder();
        for (var i = 1; i <= depth; i++) text.Append(CultureInfo.InvariantCulture, $"BEGIN:VCARD\nFN:Card {i}\n");
        text.Insert(text.Length, "END:VCARD\n", depth);

        var result = await Import.Text(text.ToString());

        result.Contacts.Should().HaveCount(depth);
        result.Contacts.Select(person => person.Line).Should().OnlyHaveUniqueItems();
        result.Problems.Should().HaveCount(ImportLimits.MaxProblems + 1).And.Contain(problem => problem.Kind == ImportProblemKind.NestedTooDeep);
    }

    [Fact]
    public async Task Every_byte_value_is_read_in_every_place()
    {
        for (var value = 0; value < 256; value++)
        {
            byte letter = (byte)value;
            byte[] file = [.. "BEGIN:VCARD\nVERSION:2.1\nN"u8, letter, .. ";X="u8, letter, .. ":Le"u8, letter, .. "e;Ann\nFN:Ann Le"u8, letter, .. "e\n"u8, letter, .. "\nEMAIL:a@example.org\nEND:VCARD\n"u8];

            var result = await Import.Bytes(file);

            FuzzCheck.Check(file, result);
            result.Contacts.Should().ContainSingle().Which.Contact.Name.Written.Should().StartWith("Ann Le");
        }
    }

    [Fact]
    public async Task Each_limit_is_told_once_and_costs_only_what_is_beyond_it()
    {
        var result = await Import.Text(
            Begin + "FN:Ann Lee\nORG:" + new string('x', ImportLimits.MaxLineLength) + "\nTITLE:Clerk\nEND:VCARD\n"
            + Begin + "FN:Bob Ray\n" + string.Concat(Enumerable.Repeat("NOTE:x\n", ImportLimits.MaxProperties)) + "TITLE:Clerk\nEND:VCARD\n"
            + Begin + "FN:Cy Poe\n" + string.Concat(Enumerable.Repeat($"URL:{new string('x', 32_000)}\n", 40)) + "END:VCARD\n"
            + Begin + "FN:Di Fox\nORG:" + new string('x', ImportLimits.MaxFieldLength + 1) + "\nEND:VCARD\n");

        result.Problems.Select(problem => (problem.Kind, problem.Line)).Should().Equal(
            (ImportProblemKind.LineTooLong, 4), (ImportProblemKind.TooManyProperties, 10_008), (ImportProblemKind.CardTooLong, 10_047), (ImportProblemKind.ValueTooLong, 10_059));
        result.Contacts.Select(person => (person.Contact.Name.Written, person.Contact.Role)).Should().Equal(("Ann Lee", "Clerk"), ("Bob Ray", null), ("Cy Poe", null), ("Di Fox", null));
        result.Contacts[3].Contact.Organization.Should().HaveLength(ImportLimits.MaxFieldLength);
    }

    [Fact]
    public async Task Reading_stops_behind_the_last_card_that_is_read()
    {
        var pattern = "BEGIN:VCARD\nEND:VCARD\n"u8.ToArray();
        await using var stream = new RepeatingStream([], pattern, pattern.Length * (ImportLimits.MaxCards + 50_000L));

        var result = await ContactImport.ReadAllAsync(stream, ContactImportOptions.Default with { MaxProblems = ImportLimits.MaxCards + 1 });

        result.Problems[^1].Should().Match<ImportItem.Problem>(problem => problem.Kind == ImportProblemKind.TooManyCards && problem.Action == ImportAction.Stopped);
        result.Problems[^1].Line.Should().Be((2 * ImportLimits.MaxCards) + 1);
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        await using var stream = new RepeatingStream([], Encoding.ASCII.GetBytes(Ann), Gigabyte);
        var count = 0;

        var reading = async () =>
        {
            await foreach (var _ in ContactImport.ReadAsync(stream, ContactImportOptions.Default, cancellationToken: cancellation.Token))
            {
                if (++count == 10) await cancellation.CancelAsync();
            }
        };

        await reading.Should().ThrowAsync<OperationCanceledException>();
        count.Should().Be(10);
    }
}
