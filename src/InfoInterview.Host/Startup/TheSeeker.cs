using InfoInterview.Storage;

namespace InfoInterview.Host.Startup;

/// <summary>
/// Who is asking: the one place from which every page, every route and every call of a store takes the seeker and the programme. A
/// request is told by
/// <see cref="IWhoAsks"/> for whom it is; what the host does by itself, it does for whom it belongs to.
/// </summary>
internal static class TheSeeker
{
    private static readonly AsyncLocal<Asker?> Told = new();

    /// <summary>Whoever runs this host.</summary>
    public static Asker Own { get; } = new People.SeekerId(new Guid("0198f3a0-7c00-7000-8000-000000000001"));

    /// <summary>The ids of the one who asks.</summary>
    public static Asker Id => Told.Value ?? Own;

    /// <summary>From here on, until the one who says so has ended, what the host does by itself is for somebody in particular.</summary>
    public static void Become(Asker asker) => Told.Value = asker;

    /// <summary>From here on every request knows for whom it is.</summary>
    public static void UseWhoAsks(this IApplicationBuilder app) => app.Use(next => context =>
    {
        Told.Value = context.RequestServices.GetRequiredService<IWhoAsks>().Of(context);
        return next(context);
    });
}
