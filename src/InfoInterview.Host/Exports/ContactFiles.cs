using InfoInterview.Host.Duplicates;
using InfoInterview.Interchange.Contacts.Export;

namespace InfoInterview.Host.Exports;

/// <summary>All contacts as a file, for the person to take with them.</summary>
internal static class ContactFiles
{
    public static void MapContactFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet("/contacts.vcf", (ContactShelf shelf) => TypedResults.Stream(
            async stream => await ContactExport.WriteVCardAsync(await shelf.AllAsync(default), stream), ContactExport.VCardMediaType, "contacts.vcf")).ExcludeFromDescription();
        app.MapGet("/contacts.csv", (ContactShelf shelf) => TypedResults.Stream(
            async stream => await ContactExport.WriteCsvAsync(await shelf.AllAsync(default), stream), ContactExport.CsvMediaType, "contacts.csv")).ExcludeFromDescription();
    }
}
