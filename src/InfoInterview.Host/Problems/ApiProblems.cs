using InfoInterview.Host.Inputs;
using InfoInterview.Outreach;
using InfoInterview.People;
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

    /// <summary>Somebody asked to be left alone.</summary>
    public static ProblemHttpResult Silent(Contact person) => TypedResults.Problem(new ProblemDetails
    {
        Status = StatusCodes.Status409Conflict,
        Title = "They are not written to",
        Detail = $"Nothing was written. About {person.Name.Full} it is noted: {string.Join("; ", person.DoNotContact)}.",
    });

    /// <summary>A message would have a hole; each missing fact is named with the question that fills it.</summary>
    public static ProblemHttpResult Missing(ValueList<MissingFact> missing) => TypedResults.Problem(new ProblemDetails
    {
        Status = StatusCodes.Status422UnprocessableEntity,
        Title = "Something has to be said first",
        Detail = string.Join(' ', missing.Where(fact => fact.IsRequired).Select(fact => fact.Question)),
        Extensions = { ["missing"] = missing.Select(MissingView.Of).ToArray() },
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
