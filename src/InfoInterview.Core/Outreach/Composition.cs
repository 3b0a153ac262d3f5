using InfoInterview.People;

namespace InfoInterview.Outreach;

/// <summary>What came of composing; one of four cases.</summary>
public abstract record Composition
{
    private Composition()
    {
    }

    /// <summary>The message, where it was surely written: to somebody who may be contacted, with nothing missing.</summary>
    /// <returns>The draft of <see cref="Written"/>.</returns>
    /// <exception cref="InvalidOperationException">Nothing was written; the exception says why.</exception>
    public OutreachDraft ToDraft() => this switch
    {
        Written { Draft: var draft } => draft,
        Refused { Person: var person } => throw new InvalidOperationException($"Nothing was written: {person.Name.Full} is not to be contacted."),
        Incomplete { Missing: var missing } => throw new InvalidOperationException($"Nothing was written: {missing[0].Field} is missing."),
        NoTemplate { Purpose: var purpose, Channel: var channel, Language: var language } =>
            throw new InvalidOperationException($"Nothing was written: there is no {purpose} by {channel} in the language {language}."),
        _ => throw new InvalidOperationException("Nothing was written."),
    };

    /// <summary>The message is written.</summary>
    public sealed record Written : Composition
    {
        /// <summary>The message, what the rules say about it, and what would make it more personal.</summary>
        public required OutreachDraft Draft { get; init; }
    }

    /// <summary>Nothing was written: facts are missing without which the message would have a hole.</summary>
    public sealed record Incomplete : Composition
    {
        /// <summary>What to ask the seeker, required facts first; at least one is required.</summary>
        public required ValueList<MissingFact> Missing { get; init; }
    }

    /// <summary>Nothing was written: somebody asked not to be contacted, and <see cref="Contact.DoNotContact"/> says why (G2.2).</summary>
    public sealed record Refused : Composition
    {
        /// <summary>Whom not to contact: the reader, or the person one would reach through them.</summary>
        public required Contact Person { get; init; }
    }

    /// <summary>
    /// Nothing was written: the library has no message for this purpose and channel in this language, and another is never sent in its
    /// place.
    /// </summary>
    public sealed record NoTemplate : Composition
    {
        /// <summary>What it was to be for.</summary>
        public required MessagePurpose Purpose { get; init; }

        /// <summary>The way it was to travel.</summary>
        public required Channel Channel { get; init; }

        /// <summary>The language it was to be in: the one asked for, or the contact's.</summary>
        public required string Language { get; init; }

        /// <summary>How the two were to address each other in it.</summary>
        public Formality Address { get; init; }
    }
}
