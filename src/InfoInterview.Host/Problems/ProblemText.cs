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
            Title = "That request could not be read",
            Detail = "Something in it is not in the form that is expected here. If you sent a form, go back, load the page again and send it once more.",
        },
        StatusCodes.Status403Forbidden => new() { Title = "That is not allowed from here", Detail = "Open this application itself and do it there." },
        StatusCodes.Status404NotFound => new() { Title = "There is nothing here", Detail = "The address may be mistyped, or what it named is not here any more." },
        StatusCodes.Status405MethodNotAllowed => new() { Title = "That cannot be done here", Detail = "This address does not take that kind of request." },
        StatusCodes.Status409Conflict => new() { Title = "Something changed in the meantime", Detail = "Load the page again to see how it stands, then decide anew." },
        StatusCodes.Status412PreconditionFailed => new() { Title = "Something changed in the meantime", Detail = "Read it again and name its current version." },
        StatusCodes.Status413PayloadTooLarge => new() { Title = "That is too much at once", Detail = "The request is larger than is accepted here. Nothing of it was kept." },
        StatusCodes.Status415UnsupportedMediaType => new() { Title = "That kind of content is not read here", Detail = "Name the content type that this address expects." },
        StatusCodes.Status422UnprocessableEntity =>
            new() { Title = "That key was used for something else", Detail = "Send another Idempotency-Key for another fact." },
        StatusCodes.Status503ServiceUnavailable =>
            new() { Title = "Not at this moment", Detail = "Something else is at work. Nothing of this was kept; try again in a moment." },
        StatusCodes.Status507InsufficientStorage =>
            new() { Title = "There is no room left", Detail = "Nothing of this was kept. Make room and try again." },
        >= 500 => new()
        {
            Title = "Something went wrong on this side",
            Detail = "What was confirmed before is safe. Try again; if it happens again, the console of the host says more.",
        },
        _ => new() { Title = "That did not work", Detail = "Go back and try again." },
    };
}
