using System.Text;
using InfoInterview.Host.Messages;
using InfoInterview.Interviews;
using InfoInterview.People;

namespace InfoInterview.Host.Plans;

/// <summary>The guide to take along, as a page to print and as text.</summary>
internal static class PlanFiles
{
    /// <summary>The guide brings its own style, and nothing else: no script, nothing from elsewhere.</summary>
    private const string GuidePolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void MapPlanFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/contacts/{id:guid}/guide.html", HtmlAsync).ExcludeFromDescription();
        routes.MapGet("/contacts/{id:guid}/guide.md", MarkdownAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> HtmlAsync(Guid id, PlanDesk desk, InterviewGuide guide, HttpResponse response, CancellationToken ct, bool onePage = false)
    {
        if (await desk.ReadAsync(new ContactId(id), ct) is not { } view) return TypedResults.NotFound();
        response.Headers.ContentSecurityPolicy = GuidePolicy;
        return TypedResults.Content(guide.Html(view.Plan, Length(onePage)), "text/html", Encoding.UTF8);
    }

    private static async Task<IResult> MarkdownAsync(Guid id, PlanDesk desk, InterviewGuide guide, CancellationToken ct, bool onePage = false)
    {
        if (await desk.ReadAsync(new ContactId(id), ct) is not { } view) return TypedResults.NotFound();
        return TypedResults.File(Encoding.UTF8.GetBytes(guide.Markdown(view.Plan, Length(onePage))), "text/markdown; charset=utf-8", MessageFile.NameFor(view.Contact, "guide-for", ".md"));
    }

    private static GuideLength Length(bool onePage) => onePage ? GuideLength.OnePage : GuideLength.Whole;
}
