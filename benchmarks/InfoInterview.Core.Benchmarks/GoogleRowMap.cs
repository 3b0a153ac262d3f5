using CsvHelper.Configuration;

namespace InfoInterview.Benchmarks;

/// <summary>The columns of Google's export that the importer reads too.</summary>
internal sealed class GoogleRowMap : ClassMap<GoogleRow>
{
    public GoogleRowMap()
    {
        Map(row => row.First).Name("First Name");
        Map(row => row.Middle).Name("Middle Name");
        Map(row => row.Last).Name("Last Name");
        Map(row => row.Prefix).Name("Name Prefix");
        Map(row => row.Suffix).Name("Name Suffix");
        Map(row => row.Organization).Name("Organization Name");
        Map(row => row.Title).Name("Organization Title");
        Map(row => row.Email).Name("E-mail 1 - Value");
        Map(row => row.OtherEmail).Name("E-mail 2 - Value");
        Map(row => row.Phone).Name("Phone 1 - Value");
        Map(row => row.Website).Name("Website 1 - Value");
    }
}
