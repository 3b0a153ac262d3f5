using InfoInterview.People;

namespace InfoInterview.Storage.Records;

/// <summary>Something of a seeker that is written whole, as a document, and belongs to at most one contact.</summary>
internal abstract class KeptRow<T> : IOwnedRow
    where T : class
{
    public Guid Programme { get; init; }

    public Guid Owner { get; init; }

    public Guid Id { get; init; }

    public Guid? Contact { get; private set; }

    public long Version { get; private set; }

    public string Document { get; private set; } = "";

    public abstract T Read();

    public abstract string Write(T value);

    public abstract Guid IdOf(T value);

    /// <summary>Whom it is about; <c>default</c> for nobody among the contacts.</summary>
    public abstract ContactId ContactOf(T value);

    public abstract T About(T value, ContactId contact);

    public void Take(T value)
    {
        var contact = ContactOf(value);
        Contact = contact == default ? null : contact.Value;
        Document = Write(value);
        Version++;
        TakeMore(value);
    }

    public Stored<T> ToStored() => new() { Value = Read(), Version = Version };

    /// <summary>Takes what is searched and sorted by.</summary>
    protected virtual void TakeMore(T value)
    {
    }
}
