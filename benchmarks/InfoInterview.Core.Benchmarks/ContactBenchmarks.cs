using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using InfoInterview.Interchange.Contacts;
using InfoInterview.People;

namespace InfoInterview.Benchmarks;

/// <summary>The import of contacts against CsvHelper's class maps reading the same file. The figures are for one row.</summary>
internal static class ContactBenchmarks
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture);

    public static void Run(Race race)
    {
        foreach (var rows in (int[])[2_000, 10_000, 100_000, 1_000_000])
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows");
            LinkedIn(race, rows, withProfile: true, $"LinkedIn with profiles, {name}");
            if (rows < 1_000_000) LinkedIn(race, rows, withProfile: false, $"LinkedIn without profiles, {name}");
            if (rows == 2_000) Google(race, rows, $"Google, {name}");
        }
    }

    private static void LinkedIn(Race race, int rows, bool withProfile, string title)
    {
        var file = ContactFiles.LinkedIn(rows, withProfile);
        Agree(file);
        race.Run(
            title,
            rows,
            ("CsvHelper class map", () => Count<Connection, ConnectionMap>(file)),
            ("ContactImport", () => CountAsync(file).GetAwaiter().GetResult()));
    }

    private static void Google(Race race, int rows, string title)
    {
        var file = ContactFiles.Google(rows);
        race.Run(
            title,
            rows,
            ("CsvHelper class map", () => Count<GoogleRow, GoogleRowMap>(file)),
            ("ContactImport", () => CountAsync(file).GetAwaiter().GetResult()));
    }

    private static int Count<TRow, TMap>(byte[] file)
        where TRow : new()
        where TMap : ClassMap, new()
    {
        using var reader = new StreamReader(new MemoryStream(file), Encoding.UTF8);
        using var csv = new CsvReader(reader, Configuration);
        csv.Context.RegisterClassMap<TMap>();
        var count = 0;
        foreach (var _ in csv.GetRecords<TRow>()) count++;
        return count;
    }

    private static async Task<int> CountAsync(byte[] file)
    {
        await using var stream = new MemoryStream(file);
        var count = 0;
        await foreach (var _ in ContactImport.ReadAsync(stream, ContactImportOptions.Default)) count++;
        return count;
    }

    private static async Task<ContactImportResult> AllAsync(byte[] file)
    {
        await using var stream = new MemoryStream(file);
        return await ContactImport.ReadAllAsync(stream, ContactImportOptions.Default);
    }

    /// <summary>Both must read the same values.</summary>
    private static void Agree(byte[] file)
    {
        var ours = AllAsync(file).GetAwaiter().GetResult();
        using var reader = new StreamReader(new MemoryStream(file), Encoding.UTF8);
        using var csv = new CsvReader(reader, Configuration);
        csv.Context.RegisterClassMap<ConnectionMap>();
        var skipped = 0;
        var at = 0;
        foreach (var row in csv.GetRecords<Connection>())
        {
            if (string.IsNullOrEmpty(row.First + row.Last)) skipped++;
            else Agree(row, ours.Contacts[at++].Contact);
        }

        if (at != ours.Contacts.Count || skipped != ours.Skipped.Count || !ours.Problems.IsEmpty) throw new InvalidOperationException("The contestants read different rows.");
    }

    private static void Agree(Connection row, Contact contact)
    {
        var day = contact.ConnectedOn is { } connected ? connected.ToDateOnly() : (DateOnly?)null;
        var expected = new[] { $"{row.First} {row.Last}", row.Company ?? "", row.Position ?? "", row.Email ?? "", row.Profile ?? "" };
        var actual = new[]
        {
            contact.Name.Written, contact.Organization ?? "", contact.Role ?? "", contact.Point(ContactPointKind.Email)?.Value ?? "", contact.Point(ContactPointKind.LinkedIn)?.Value ?? "",
        };
        if (day != row.ConnectedOn || !expected.SequenceEqual(actual, StringComparer.Ordinal))
        {
            throw new InvalidOperationException($"The contestants disagree on {row.First} {row.Last}.");
        }
    }
}
