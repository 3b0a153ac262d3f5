using InfoInterview.Engagements;
using InfoInterview.Interviews;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Rules;

namespace InfoInterview.Testing;

/// <summary>
/// Checks a rule, a host's own or a built-in one, as this library checks its own: by cases in which it speaks and in which it is silent.
/// </summary>
/// <example>
/// <code>
/// var rule = MessageRules.All.First(one => one.Descriptor.Id == RuleIds.StatedDuration);
/// RuleCheck.ForMessages(rule)
///     .Speaks("Could we talk?")
///     .IsSilent("Could we talk for 20 minutes?")
///     .Run()
///     .Verify();
/// </code>
/// </example>
public static class RuleCheck
{
    /// <summary>A check of a rule over messages, without a case yet.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The check.</returns>
    /// <exception cref="ArgumentNullException">The rule is <c>null</c>.</exception>
    public static RuleCheck<MessageSubject> ForMessages(IRule<MessageSubject> rule) => new(rule, RuleSubject.Message);

    /// <summary>A check of a rule over questions, without a case yet.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The check.</returns>
    /// <exception cref="ArgumentNullException">The rule is <c>null</c>.</exception>
    public static RuleCheck<QuestionSubject> ForQuestions(IRule<QuestionSubject> rule) => new(rule, RuleSubject.Question);

    /// <summary>A check of a rule over contacts, without a case yet.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The check.</returns>
    /// <exception cref="ArgumentNullException">The rule is <c>null</c>.</exception>
    public static RuleCheck<Contact> ForContacts(IRule<Contact> rule) => new(rule, RuleSubject.Contact);

    /// <summary>A check of a rule over engagements, without a case yet.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The check.</returns>
    /// <exception cref="ArgumentNullException">The rule is <c>null</c>.</exception>
    public static RuleCheck<Engagement> ForEngagements(IRule<Engagement> rule) => new(rule, RuleSubject.Engagement);

    /// <summary>Adds a message of which the rule is to speak.</summary>
    /// <param name="check">The check.</param>
    /// <param name="message">The message.</param>
    /// <returns>The check with this case.</returns>
    /// <exception cref="ArgumentNullException">The check or the message is <c>null</c>.</exception>
    public static RuleCheck<MessageSubject> Speaks(this RuleCheck<MessageSubject> check, OutreachMessage message)
    {
        ArgumentNullException.ThrowIfNull(check);
        return check.Speaks(MessageSubject.Read(message));
    }

    /// <summary>Adds the text of a request, as <see cref="Given.Message"/> makes one, of which the rule is to speak.</summary>
    /// <param name="check">The check.</param>
    /// <param name="body">The text.</param>
    /// <returns>The check with this case.</returns>
    /// <exception cref="ArgumentNullException">The check or the text is <c>null</c>.</exception>
    public static RuleCheck<MessageSubject> Speaks(this RuleCheck<MessageSubject> check, string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return check.Speaks(Given.Message(body));
    }

    /// <summary>Adds a question of which the rule is to speak.</summary>
    /// <param name="check">The check.</param>
    /// <param name="question">The words.</param>
    /// <returns>The check with this case.</returns>
    /// <exception cref="ArgumentNullException">The check or the words are <c>null</c>.</exception>
    public static RuleCheck<QuestionSubject> Speaks(this RuleCheck<QuestionSubject> check, string question)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(question);
        return check.Speaks(QuestionSubject.Read(Given.Question(question)));
    }

    /// <summary>Adds a message of which the rule has nothing to say.</summary>
    /// <param name="check">The check.</param>
    /// <param name="message">The message.</param>
    /// <returns>The check with this case.</returns>
    /// <exception cref="ArgumentNullException">The check or the message is <c>null</c>.</exception>
    public static RuleCheck<MessageSubject> IsSilent(this RuleCheck<MessageSubject> check, OutreachMessage message)
    {
        ArgumentNullException.ThrowIfNull(check);
        return check.IsSilent(MessageSubject.Read(message));
    }

    /// <summary>Adds the text of a request, as <see cref="Given.Message"/> makes one, of which the rule has nothing to say.</summary>
    /// <param name="check">The check.</param>
    /// <param name="body">The text.</param>
    /// <returns>The check with this case.</returns>
    /// <exception cref="ArgumentNullException">The check or the text is <c>null</c>.</exception>
    public static RuleCheck<MessageSubject> IsSilent(this RuleCheck<MessageSubject> check, string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return check.IsSilent(Given.Message(body));
    }

    /// <summary>Adds a question of which the rule has nothing to say.</summary>
    /// <param name="check">The check.</param>
    /// <param name="question">The words.</param>
    /// <returns>The check with this case.</returns>
    /// <exception cref="ArgumentNullException">The check or the words are <c>null</c>.</exception>
    public static RuleCheck<QuestionSubject> IsSilent(this RuleCheck<QuestionSubject> check, string question)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(question);
        return check.IsSilent(QuestionSubject.Read(Given.Question(question)));
    }
}
