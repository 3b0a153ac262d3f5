namespace InfoInterview.Rules;

/// <summary>
/// One rule over one kind of subject. Implementations are stateless and safe to share between threads; a host adds its own by
/// implementing this interface, and it is run, re-weighed and switched off as the built-in ones are.
/// </summary>
/// <typeparam name="T">What the rule looks at, such as a message with its reading, its purpose and what else is known.</typeparam>
public interface IRule<in T>
{
    /// <summary>The rule's fixed identity; the same object at every call.</summary>
    RuleDescriptor Descriptor { get; }

    /// <summary>Whether the rule looks at such a subject at all; at any when nothing else is said.</summary>
    /// <param name="subject">What would be checked.</param>
    /// <returns><c>false</c> when the rule has nothing to say about subjects of this kind; it is then not run.</returns>
    bool AppliesTo(T subject) => true;

    /// <summary>
    /// What the rule sees, at its own weight; empty when all is well, and where it does not apply. Never throws for valid data.
    /// </summary>
    /// <param name="subject">What is checked.</param>
    /// <returns>The findings, made by <see cref="RuleDescriptor.Finding"/>.</returns>
    ValueList<Finding> Check(T subject);
}
