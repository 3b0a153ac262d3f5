using CsvHelper.Configuration;

namespace InfoInterview.Benchmarks;

/// <summary>The columns by their names, as the documentation of CsvHelper recommends.</summary>
internal sealed class ConnectionMap : ClassMap<Connection>
{
    public ConnectionMap()
    {
        Map(row => row.First).Name("First Name");
        Map(row => row.Last).Name("Last Name");
        Map(row => row.Profile).Name("URL").Optional();
        Map(row => row.Email).Name("Email Address");
        Map(row => row.Company).Name("Company");
        Map(row => row.Position).Name("Position");
        Map(row => row.ConnectedOn).Name("Connected On").TypeConverterOption.Format("dd MMM yyyy");
    }
}
