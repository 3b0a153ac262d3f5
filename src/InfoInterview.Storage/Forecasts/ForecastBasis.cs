using System.Security.Cryptography;
using System.Text;
using InfoInterview.Engagements;

namespace InfoInterview.Storage.Forecasts;

/// <summary>
/// By what forecasts are made: the code of the planner, its figures and rules, and the rules of time zones. Whenever one of them is
/// another one, what was kept is made anew.
/// </summary>
internal static class ForecastBasis
{
    /// <summary>The form of the rows; raised with their meaning.</summary>
    private const int Form = 2;

    /// <summary>Such as <c>2 2026f 5c1f…</c>; the same for the same planner in every process.</summary>
    public static string Of(FollowUpPlanner planner)
    {
        var figures = $"{InfoInterviewJson.Write(planner.Policy)}\n{InfoInterviewJson.Write(planner.Settings)}\n{typeof(FollowUpPlanner).Module.ModuleVersionId}";
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(figures)).AsSpan(0, 16));
        return string.Create(CultureInfo.InvariantCulture, $"{Form} {planner.Zones.VersionId} {digest}");
    }
}
