using InfoInterview.Interviews.Bank;
using InfoInterview.People;

namespace InfoInterview.Interviews;

/// <summary>
/// A question of a bank, compiled strictly, so that an unknown field cannot be asked about. Immutable; compared by reference.
/// </summary>
public sealed class QuestionTemplate
{
    private readonly QuestionText text;
    private readonly QuestionText[] followUps;

    internal QuestionTemplate(Question question, QuestionText text, QuestionText[] followUps)
    {
        Question = question;
        this.text = text;
        this.followUps = followUps;
    }

    /// <summary>The question as the bank has it.</summary>
    public Question Question { get; }

    /// <summary>
    /// The fields without which it cannot be asked, such as <see cref="QuestionFields.Organization"/>: those that its text
    /// prints. May be empty (G4.4).
    /// </summary>
    public ValueList<string> Needs => text.Needs;

    /// <summary>Whether all that it needs is known of the contact.</summary>
    /// <param name="contact">Who would be asked.</param>
    /// <returns><c>false</c> when a field that the question names is not known, so that it would have a hole.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contact"/> is <c>null</c>.</exception>
    public bool CanBeAsked(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return text.CanBeSaid(contact);
    }

    /// <summary>Whether one of the facts answers it already, names being compared ordinally (G5.2).</summary>
    /// <param name="facts">What the preparation found out, by the names that the bank uses.</param>
    /// <returns><c>true</c> when one of them is enough; the question is then not worth the contact's time.</returns>
    public bool IsAnsweredBy(ValueList<string> facts)
    {
        foreach (var fact in Question.AnsweredBy)
        {
            if (facts.AsSpan().Contains(fact)) return true;
        }

        return false;
    }

    /// <summary>The question in the words for one contact; <c>null</c> when something that it needs is not known of them.</summary>
    /// <param name="contact">Who would be asked.</param>
    /// <returns>The words and those of the follow-up questions that can be asked too.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contact"/> is <c>null</c>.</exception>
    public WordedQuestion? Word(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        if (!text.CanBeSaid(contact)) return null;
        return new WordedQuestion { Question = Question, Text = text.Say(contact), FollowUps = Next(contact) };
    }

    /// <summary>The id.</summary>
    public override string ToString() => Question.Id;

    private ValueList<string> Next(Contact contact)
    {
        if (followUps.Length == 0) return [];
        var next = new List<string>(followUps.Length);
        foreach (var followUp in followUps)
        {
            if (followUp.CanBeSaid(contact)) next.Add(followUp.Say(contact));
        }

        return next.ToValueList();
    }
}
