namespace InfoInterview.Host.Problems;

/// <summary>What is said for each status where nothing more exact is known.</summary>
internal sealed record ProblemText
{
    public required string Title { get; init; }

    public required string Detail { get; init; }

    public static ProblemText For(int status) => status switch
    {
        StatusCodes.Status400BadRequest => new()
        {
            Title = Spoken.Of("That request could not be read"),
            Detail = Spoken.Of("Something in it is not in the form that is expected here. If you sent a form, go back, load the page again and send it once more."),
        },
        StatusCodes.Status403Forbidden => new() { Title = Spoken.Of("That is not allowed from here"), Detail = Spoken.Of("Open this application itself and do it there.") },
        StatusCodes.Status404NotFound => new() { Title = Spoken.Of("There is nothing here"), Detail = Spoken.Of("The address may be mistyped, or what it named is not here any more.") },
        StatusCodes.Status405MethodNotAllowed => new() { Title = Spoken.Of("That cannot be done here"), Detail = Spoken.Of("This address does not take that kind of request.") },
        StatusCodes.Status409Conflict => new() { Title = Spoken.Of("Something changed in the meantime"), Detail = Spoken.Of("Load the page again to see how it stands, then decide anew.") },
        StatusCodes.Status412PreconditionFailed => new() { Title = Spoken.Of("Something changed in the meantime"), Detail = Spoken.Of("Read it again and name its current version.") },
        StatusCodes.Status413PayloadTooLarge => new() { Title = Spoken.Of("That is too much at once"), Detail = Spoken.Of("The request is larger than is accepted here. Nothing of it was kept.") },
        StatusCodes.Status415UnsupportedMediaType => new() { Title = Spoken.Of("That kind of content is not read here"), Detail = Spoken.Of("Name the content type that this address expects.") },
        StatusCodes.Status422UnprocessableEntity =>
            new() { Title = Spoken.Of("That key was used for something else"), Detail = Spoken.Of("Send another Idempotency-Key for another fact.") },
        StatusCodes.Status503ServiceUnavailable =>
            new() { Title = Spoken.Of("Not at this moment"), Detail = Spoken.Of("Something else is at work. Nothing of this was kept; try again in a moment.") },
        StatusCodes.Status507InsufficientStorage =>
            new() { Title = Spoken.Of("There is no room left"), Detail = Spoken.Of("Nothing of this was kept. Make room and try again.") },
        >= 500 => new()
        {
            Title = Spoken.Of("Something went wrong on this side"),
            Detail = Spoken.Of("What was confirmed before is safe. Try again; if it happens again, the console of the host says more."),
        },
        _ => new() { Title = Spoken.Of("That did not work"), Detail = Spoken.Of("Go back and try again.") },
    };
}
