using InfoInterview.Host.Inputs;
using InfoInterview.Host.Post;
using InfoInterview.Host.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace InfoInterview.Host.Api;

/// <summary>The seeker's own mail account, and the daily digest by it.</summary>
internal static class MailEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/mail/account", FindAsync)
            .WithSummary("The mail account by which approved messages are sent; its secret is never told")
            .Produces<MailAccountView>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPut("/mail/account", SaveAsync)
            .WithSummary("Keep a mail account: security is tls, startTls or none; an empty secret keeps the one of the same server and "
            + "user")
            .Produces<MailAccountView>().ProducesValidationProblem();
        api.MapDelete("/mail/account", RemoveAsync)
            .WithSummary("Forget the mail account with its secret; what waits in the outbox is stopped")
            .Produces(StatusCodes.Status204NoContent);
        api.MapPost("/mail/account/test", TestAsync).WithSummary("Send a mail to yourself, to see whether the account works")
            .Produces<MailTestView>();
        api.MapGet("/mail/digest", DigestAsync).WithSummary("Whether and when you are reminded by mail").Produces<DigestView>();
        api.MapPut("/mail/digest", SaveDigestAsync).WithSummary("Be reminded by mail once a day at an hour of yours, or not at all")
            .Produces<DigestView>().ProducesValidationProblem().ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> FindAsync(MailAccountDesk desk, CancellationToken ct) => await desk.FindAsync(ct) is { } account
        ? TypedResults.Ok(MailAccountView.Of(account)) : ApiProblems.Of(StatusCodes.Status404NotFound, "No mail account is kept.");

    private static async Task<IResult> SaveAsync(MailAccountInput input, MailAccountDesk desk, CancellationToken ct)
    {
        var problems = new InputProblems();
        return await desk.SaveAsync(input, problems, ct) is { } account ? TypedResults.Ok(MailAccountView.Of(account))
            : ApiProblems.Invalid(problems);
    }

    private static async Task<NoContent> RemoveAsync(MailAccountDesk desk, CancellationToken ct)
    {
        await desk.RemoveAsync(ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<MailTestView>> TestAsync(TestMail test, CancellationToken ct)
    {
        var problem = await test.SendAsync(ct);
        return TypedResults.Ok(new MailTestView { IsSent = problem is null, Problem = problem });
    }

    private static async Task<Ok<DigestView>> DigestAsync(DigestDesk desk, CancellationToken ct) =>
        TypedResults.Ok(DigestView.Of(await desk.FindAsync(ct), await desk.LastAsync(ct)));

    private static async Task<IResult> SaveDigestAsync(DigestRequest request, DigestDesk desk, CancellationToken ct)
    {
        var hour = request.Hour ?? DigestSettings.UsualHour;
        if (hour is < 0 or > DigestSettings.LastHour)
        {
            var problems = new InputProblems();
            problems.Add("hour", "An hour is a number from 0 to 23.");
            return ApiProblems.Invalid(problems);
        }

        return await desk.SaveAsync(request.IsOn, hour, ct) ? await DigestAsync(desk, ct) : ApiProblems.NoSeeker;
    }
}
