using InfoInterview.Rules;

namespace InfoInterview.Testing;

/// <summary>
/// Checks a host's weights: every rule that they speak of is there, built in or the host's own, so that a slip of the pen does not switch
/// off nothing in silence; and they can be kept as JSON.
/// </summary>
/// <example>
/// <code>
/// RuleSettingsCheck.Run(RuleSettings.Default.With(RuleIds.PersonalReason, Severity.Error)).Verify();
/// </code>
/// </example>
public static class RuleSettingsCheck
{
    /// <summary>Runs every question.</summary>
    /// <param name="settings">The weights.</param>
    /// <param name="own">The descriptors of the host's own rules.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public static CheckReport Run(RuleSettings settings, params RuleDescriptor[] own)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(own);
        var log = new CheckLog("The rule settings");
        RuleDescriptor[] known = [.. RuleCatalog.All, .. own];
        foreach (var id in settings.UnknownTo(known))
        {
            var near = known.FirstOrDefault(rule => string.Equals(rule.Id, id.Trim(), StringComparison.OrdinalIgnoreCase));
            log.Ask(holds: false, id, near is null ? "No rule has this id." : $"No rule has this id; {near.Id} is one.");
        }

        var kept = log.Try("As JSON", () => JsonCopy.Of(settings));
        log.Ask(settings.Equals(kept), "As JSON", "They do not read back as they were written.");
        return log.ToReport();
    }
}
