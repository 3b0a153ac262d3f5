using System.Text;
using InfoInterview.Interchange.Archives;
using InfoInterview.People;

namespace InfoInterview.Host.Exports;

/// <summary>Everything as one archive, and what is held about one contact as a page of text.</summary>
internal static class ArchiveFiles
{
    public static void MapArchiveFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet("/archive.zip", ArchiveAsync).ExcludeFromDescription();
        app.MapGet("/contacts/{id:guid}/held.md", HeldAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> ArchiveAsync(ArchiveDesk desk, CancellationToken ct)
    {
        // Nothing is anybody's before somebody has said who they are.
        if (await desk.GatherAsync(ct) is not { } archive) return TypedResults.Redirect("/you");
        using var file = new MemoryStream();
        await SeekerArchiveFile.WriteAsync(archive, file, ct);
        return TypedResults.File(file.ToArray(), SeekerArchiveFile.MediaType, "infointerview.zip");
    }

    private static async Task<IResult> HeldAsync(Guid id, ArchiveDesk desk, CancellationToken ct) =>
        await desk.AboutAsync(new ContactId(id), ct) is { } held
        ? TypedResults.File(Encoding.UTF8.GetBytes(held.ToMarkdown()), "text/markdown; charset=utf-8", "held.md")
        : TypedResults.NotFound();
}
