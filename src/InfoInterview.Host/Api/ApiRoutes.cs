namespace InfoInterview.Host.Api;

/// <summary>The REST API over the same store as the pages.</summary>
internal static class ApiRoutes
{
    public static void MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api");
        SeekerEndpoints.Map(api);
        ContactEndpoints.Map(api);
        DuplicateEndpoints.Map(api);
        ErasureEndpoints.Map(api);
        ImportEndpoints.Map(api);
        MessageEndpoints.Map(api);
        FactEndpoints.Map(api);
        StepEndpoints.Map(api);
        CalendarEndpoints.Map(api);
        DraftEndpoints.Map(api);
        WrittenEndpoints.Map(api);
        AttachmentEndpoints.Map(api);
        BinEndpoints.Map(api);
        NoteEndpoints.Map(api);
        MarkEndpoints.Map(api);
        ThemeEndpoints.Map(api);
        PlanEndpoints.Map(api);
        ActionEndpoints.Map(api);
        InsightEndpoints.Map(api);
        SettingEndpoints.Map(api);
        MailEndpoints.Map(api);
        OutboxEndpoints.Map(api);
        SubscriptionEndpoints.Map(api);
        app.MapOpenApi("/api/{documentName}.json");
    }
}
