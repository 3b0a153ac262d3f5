namespace InfoInterview.Interviews;

/// <summary>
/// What not every talk is about. A question that names one of these is chosen only where <see cref="QuestionRequest.Circumstances"/> names
/// it as well; a host may add words of its own. Compared ordinally (G4.5).
/// </summary>
public static class Circumstances
{
    /// <summary>Work that one may do only with a licence or a recognised certificate.</summary>
    public const string Licences = "licences";

    /// <summary>Work in a country in which one needs a permit.</summary>
    public const string Visas = "visas";

    /// <summary>Work with a disability.</summary>
    public const string Disability = "disability";

    /// <summary>Unions, works councils and collective agreements.</summary>
    public const string Unions = "unions";

    /// <summary>Work in shifts, at night or on call.</summary>
    public const string ShiftWork = "shift-work";

    /// <summary>Work for oneself.</summary>
    public const string SelfEmployment = "self-employment";

    /// <summary>Work for the state, a town or another public body.</summary>
    public const string PublicService = "public-service";

    /// <summary>The trades: work with tools that one learns as an apprentice.</summary>
    public const string Trades = "trades";

    /// <summary>Every name.</summary>
    public static ValueList<string> All { get; } =
        [Licences, Visas, Disability, Unions, ShiftWork, SelfEmployment, PublicService, Trades];
}
