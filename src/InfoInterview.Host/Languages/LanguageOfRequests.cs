using InfoInterview.Host.Problems;

namespace InfoInterview.Host.Languages;

/// <summary>
/// Finds the language of a request: what the seeker chose, else what the browser asks for, else English. Programs are answered in
/// English unless their request asks for another language; what the seeker chose for the pages is nothing to them.
/// </summary>
internal static class LanguageOfRequests
{
    /// <summary>From here on a request speaks as its header asks.</summary>
    public static void UseLanguageOfBrowser(this IApplicationBuilder app) => app.Use(next => context =>
    {
        Spoken.Begin(PageLanguage.For(context.Request.Headers.AcceptLanguage!));
        return next(context);
    });

    /// <summary>
    /// From here on a page speaks as the seeker chose. The page of a problem stays with what was found before, so that one with the
    /// data is not asked of the data.
    /// </summary>
    public static void UseLanguageOfSeeker(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!context.Request.IsForApi() && !context.Request.Path.Equals(ProblemAnswers.PagePath, StringComparison.OrdinalIgnoreCase)
            && await context.RequestServices.GetRequiredService<LanguageSetting>().FindAsync(context.RequestAborted) is { } chosen)
            Spoken.Turn(chosen);
        await next(context);
    });
}
