namespace InfoInterview.Host.Api;

/// <summary>What routes say of themselves beside their parameters, for the document of the API.</summary>
internal static class RouteWords
{
    private const string Version = "The version that was seen, such as \"3\"; \"0\" for something new.";

    /// <summary>The route asks <see cref="EntityTags.TryRead"/>: no version is 428, another one than stands is 412.</summary>
    public static RouteHandlerBuilder SeesVersion(this RouteHandlerBuilder route) => route
        .WithMetadata(new HeaderTaken { Name = "If-Match", Says = Version, IsNeeded = true })
        .ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status428PreconditionRequired);

    /// <summary>The route takes a version when one is named.</summary>
    public static RouteHandlerBuilder MaySeeVersion(this RouteHandlerBuilder route) => route
        .WithMetadata(new HeaderTaken { Name = "If-Match", Says = Version, IsNeeded = false })
        .ProducesProblem(StatusCodes.Status412PreconditionFailed);

    /// <summary>The route reads another header.</summary>
    public static RouteHandlerBuilder ReadsHeader(this RouteHandlerBuilder route, string name, string says) =>
        route.WithMetadata(new HeaderTaken { Name = name, Says = says, IsNeeded = false });

    /// <summary>The route takes one of these documents.</summary>
    public static RouteHandlerBuilder TakesDocument(this RouteHandlerBuilder route, params string[] names) =>
        route.Accepts<object>("application/json").WithMetadata(new LibraryAnswer { Takes = names });

    /// <summary>The route gives one of these documents.</summary>
    public static RouteHandlerBuilder GivesDocument(this RouteHandlerBuilder route, params string[] names) =>
        route.Produces<object>().WithMetadata(new LibraryAnswer { Gives = names });
}
