using InfoInterview.Host.Inputs;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace InfoInterview.Host.Problems;

/// <summary>The problems that the API answers with, after RFC 9457.</summary>
internal static class ApiProblems
{
    public static ProblemHttpResult Of(int status, string? detail = null)
    {
        var text = ProblemText.For(status);
        return TypedResults.Problem(new ProblemDetails { Status = status, Title = text.Title, Detail = detail ?? text.Detail });
    }

    public static ProblemHttpResult Invalid(InputProblems problems) => TypedResults.Problem(
        new HttpValidationProblemDetails(problems.ToDictionary())
        {
            Status = StatusCodes.Status400BadRequest,
            Title = "Some values cannot be used",
            Detail = "Each is named below with what is wrong; nothing was saved.",
        });

    public static ProblemHttpResult UnknownContact(Guid id) => Of(StatusCodes.Status404NotFound, $"There is no contact {id:D}.");

    public static ProblemHttpResult NoSeeker { get; } =
        Of(StatusCodes.Status409Conflict, "Say first who you are: PUT /api/seeker.");

    public static ProblemHttpResult Stale(long currentVersion) => TypedResults.Problem(new ProblemDetails
    {
        Status = StatusCodes.Status412PreconditionFailed,
        Title = ProblemText.For(StatusCodes.Status412PreconditionFailed).Title,
        Detail = string.Create(CultureInfo.InvariantCulture, $"The current version is {currentVersion}; nothing was saved."),
        Extensions = { ["currentVersion"] = currentVersion },
    });
}
