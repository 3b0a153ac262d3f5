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

    /// <summary>The record; <c>null</c> where it cannot be read.</summary>
    public T? TryRead() => Documents.TryRead(Read);

    protected abstract T Read();

    /// <summary>
    /// What stands in lists for a record that cannot be read: its id, whom it is about, and what it is kept as, where it has a text.
    /// </summary>
    protected abstract T Blank();

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

    /// <summary>Belongs to another contact from now on; what cannot be read is kept as it is.</summary>
    public void Move(ContactId contact)
    {
        if (TryRead() is { } value) Take(About(value, contact));
        else (Contact, Version) = (contact.Value, Version + 1);
    }

    public Stored<T> ToStored() => TryRead() is { } value
        ? new Stored<T> { Value = value, Version = Version }
        : new Stored<T> { Value = Blank(), Version = Version, Unreadable = Document };

    /// <summary>Takes what is searched and sorted by.</summary>
    protected virtual void TakeMore(T value)
    {
    }
}
