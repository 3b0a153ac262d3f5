namespace InfoInterview.Rules;

/// <summary>
/// One rule over one kind of subject. Implementations are stateless and safe to share between threads; a host adds its own by
/// implementing this interface.
/// </summary>
/// <typeparam name="T">What the rule looks at, such as an outreach message in its context.</typeparam>
public interface IRule<in T>
{
    /// <summary>The rule's fixed identity; the same object at every call.</summary>
    RuleDescriptor Descriptor { get; }

    /// <summary>Reports what the rule sees; reports nothing when all is well. Never throws for valid data.</summary>
    void Check(T subject, ref FindingCollector findings);
}
