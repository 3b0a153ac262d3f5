using System.Collections.Immutable;
using InfoInterview.Rules;

namespace InfoInterview.Testing;

/// <summary>
/// The cases of one rule. Running it asks, beside the cases: whether the rule's identity is in order and stays the same; whether what it
/// says is a sentence, of its own id, and points into the text; whether it says the same alone, in the reviewer that
/// <c>AddInfoInterview</c> registers, in any order, on several threads and under any culture; whether it can be re-weighed and switched
/// off; and whether it answers odd but valid subjects without throwing. Immutable; each call gives a new check.
/// </summary>
/// <typeparam name="T">What the rule looks at.</typeparam>
public sealed class RuleCheck<T>
    where T : class
{
    private readonly IRule<T> rule;
    private readonly RuleSubject<T> kind;
    private readonly RuleSettings settings;
    private readonly ImmutableArray<RuleCase<T>> cases;

    internal RuleCheck(IRule<T> rule, RuleSubject<T> kind)
        : this(rule, kind, RuleSettings.Default, [])
    {
    }

    private RuleCheck(IRule<T> rule, RuleSubject<T> kind, RuleSettings settings, ImmutableArray<RuleCase<T>> cases)
    {
        ArgumentNullException.ThrowIfNull(rule);
        this.rule = rule;
        this.kind = kind;
        this.settings = settings;
        this.cases = cases;
    }

    /// <summary>Adds a case in which the rule is to speak.</summary>
    /// <param name="subject">What it looks at.</param>
    /// <returns>The check with this case; <see cref="At"/> and <see cref="Weighs"/> say more of it.</returns>
    /// <exception cref="ArgumentNullException">The subject is <c>null</c>.</exception>
    public RuleCheck<T> Speaks(T subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return new(rule, kind, settings, cases.Add(new RuleCase<T>(subject, Speaks: true)));
    }

    /// <summary>Says at which words the rule is to point in the case before.</summary>
    /// <param name="words">The words, letter for letter.</param>
    /// <returns>The check in which the last case asks this too.</returns>
    /// <exception cref="ArgumentNullException">The words are <c>null</c>.</exception>
    /// <exception cref="InvalidOperationException">The case before is none in which the rule speaks.</exception>
    public RuleCheck<T> At(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return WithLast(Spoken() with { At = words });
    }

    /// <summary>Says how much the rule is to weigh, under the settings of the check, in the case before.</summary>
    /// <param name="severity">The weight.</param>
    /// <returns>The check in which the last case asks this too.</returns>
    /// <exception cref="InvalidOperationException">The case before is none in which the rule speaks.</exception>
    public RuleCheck<T> Weighs(Severity severity) => WithLast(Spoken() with { Severity = severity });

    /// <summary>Adds a case in which the rule has nothing to say.</summary>
    /// <param name="subject">What it looks at.</param>
    /// <returns>The check with this case.</returns>
    /// <exception cref="ArgumentNullException">The subject is <c>null</c>.</exception>
    public RuleCheck<T> IsSilent(T subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return new(rule, kind, settings, cases.Add(new RuleCase<T>(subject, Speaks: false)));
    }

    /// <summary>The same cases under a host's settings, so that a re-weighed rule is checked at its weight.</summary>
    /// <param name="given">The settings; they replace those given before.</param>
    /// <returns>The check under these settings.</returns>
    /// <exception cref="ArgumentNullException">The settings are <c>null</c>.</exception>
    public RuleCheck<T> Under(RuleSettings given)
    {
        ArgumentNullException.ThrowIfNull(given);
        return new(rule, kind, given, cases);
    }

    /// <summary>Runs every question.</summary>
    /// <returns>The report, under the rule's id.</returns>
    public CheckReport Run() => new RuleTrial<T>(rule, kind, settings, cases).Run();

    private RuleCase<T> Spoken() => cases is [.., { Speaks: true } last]
        ? last : throw new InvalidOperationException("Say first what the rule speaks of.");

    private RuleCheck<T> WithLast(RuleCase<T> last) => new(rule, kind, settings, cases.SetItem(cases.Length - 1, last));
}
